import { useTranslation } from 'react-i18next';
import { Badge } from '#ui';
import type { PriceVersion } from '../../contract/index.ts';
import { formatDay } from '../state/days.ts';
import { PriceList } from './price-list.tsx';

/** One version; the one in force lies open. */
export function PriceVersionRow({ version, inForce }: { version: PriceVersion; inForce: boolean }) {
  const { t, i18n } = useTranslation();
  const { validFrom, reason, prices } = version;
  const day = formatDay(validFrom, i18n.language);
  return (
    <details open={inForce}>
      <summary className="cursor-pointer">
        <span className="font-medium">{t('billing.prices.version', { number: version.version })}</span>{' '}
        {inForce && <Badge tone="success">{t('billing.prices.in_force')}</Badge>}
        <span className="block text-13 text-ink-soft wrap-anywhere">
          {t('billing.prices.since', { day })}
          {' · '}
          {reason ?? t('billing.prices.brought')}
        </span>
      </summary>
      <div className="-mx-4 mt-3 -mb-3 border-t border-line">
        <PriceList prices={prices} />
      </div>
    </details>
  );
}
