import { useTranslation } from 'react-i18next';
import { formatCredits } from '../state/amounts.ts';

interface SpendingLine {
  readonly key: string;
  readonly name: string;
  readonly tasks: number;
  readonly cost: number;
}

/** What each of them cost, the dearest first. */
export function SpendingTable({ title, lines }: { title: string; lines: readonly SpendingLine[] }) {
  const { t, i18n } = useTranslation();
  const cell = 'border-t border-line px-4 py-2';
  return (
    <table className="w-full self-start rounded-card border border-line bg-surface border-separate border-spacing-0">
      <caption className="pb-2 text-start font-semibold">{title}</caption>
      <thead className="text-13 text-ink-soft">
        <tr>
          <th scope="col" className="px-4 py-2 text-start font-medium">
            {t('billing.statement.name')}
          </th>
          <th scope="col" className="px-4 py-2 text-end font-medium">
            {t('billing.statement.count')}
          </th>
          <th scope="col" className="px-4 py-2 text-end font-medium">
            {t('billing.statement.cost')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, name, tasks, cost }) => (
          <tr key={key}>
            <th scope="row" className={`${cell} text-start font-normal wrap-anywhere`}>
              {name}
            </th>
            <td className={`${cell} text-end tabular-nums`}>{tasks}</td>
            <td className={`${cell} text-end whitespace-nowrap tabular-nums`}>
              {formatCredits(cost, i18n.language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
