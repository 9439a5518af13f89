import { useTranslation } from 'react-i18next';
import type { Price } from '../../contract/index.ts';
import { priceWords } from '../state/price-words.ts';

/** What each tool costs, a line a tool. */
export function PriceList({ prices }: { prices: readonly Price[] }) {
  const { t, i18n } = useTranslation();
  return (
    <dl className="divide-y divide-line">
      {prices.map(({ tool, ...price }) => (
        <div key={tool} className="flex flex-wrap justify-between gap-x-4 px-4 py-3">
          <dt className="font-medium">{t(`billing.tool.${tool}`)}</dt>
          <dd className="tabular-nums">{priceWords(t, price, i18n.language)}</dd>
        </div>
      ))}
    </dl>
  );
}
