import { useTranslation } from 'react-i18next';
import { FigureTable } from '#ui';
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
  return (
    <FigureTable
      className="self-start rounded-card border border-line bg-surface"
      caption={title}
      columns={[t('billing.statement.name'), t('billing.statement.count'), t('billing.statement.cost')]}
      rows={lines.map(({ key, name, tasks, cost }) => ({
        key,
        name,
        figures: [tasks, formatCredits(cost, i18n.language)],
      }))}
    />
  );
}
