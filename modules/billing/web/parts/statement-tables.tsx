import { useTranslation } from 'react-i18next';
import { cx } from '#ui';
import type { Statement } from '../../contract/index.ts';
import { formatCredits } from '../state/amounts.ts';
import { useToolName } from '../state/use-tool-name.ts';
import { SpendingTable } from './spending-table.tsx';

const cell = 'px-4 py-2 group-not-first:border-t group-not-first:border-line';

function Line({ label, amount, bound }: { label: string; amount: string; bound?: boolean }) {
  return (
    <tr className={cx('group', bound && 'font-semibold')}>
      <th scope="row" className={cx(cell, 'text-start', bound ? 'font-semibold' : 'font-normal')}>
        {label}
      </th>
      <td className={cx(cell, 'text-end whitespace-nowrap tabular-nums')}>{amount}</td>
    </tr>
  );
}

/** From the balance at the beginning to the one at the end, line by line; then what tools and members cost. */
export function StatementTables({ statement }: { statement: Statement }) {
  const { t, i18n } = useTranslation();
  const toolName = useToolName();
  const shown = (credits: number, signed = false) => formatCredits(credits, i18n.language, signed);
  const { opening, lines, closing, tools, members } = statement;
  return (
    <div className="flex flex-col gap-6">
      <table className="w-full rounded-card border border-line bg-surface border-separate border-spacing-0">
        <caption className="sr-only">{t('billing.statement.caption')}</caption>
        <tbody>
          <Line bound label={t('billing.statement.opening')} amount={shown(opening)} />
          {lines.map(({ kind, amount }) => (
            <Line key={kind} label={t(`billing.statement.kind.${kind}`)} amount={shown(amount, true)} />
          ))}
          <Line bound label={t('billing.statement.closing')} amount={shown(closing)} />
        </tbody>
      </table>
      {tools.length > 0 && (
        <div className="grid gap-6 md:grid-cols-2">
          <SpendingTable
            title={t('billing.statement.tools')}
            lines={tools.map(({ tool, ...cost }) => ({ key: tool, name: toolName(tool), ...cost }))}
          />
          <SpendingTable
            title={t('billing.statement.members')}
            lines={members.map(({ memberId, memberName, ...cost }) => ({
              key: memberId ?? '',
              name:
                memberName ??
                t(memberId === null ? 'billing.statement.no_member' : 'billing.budget.former_member'),
              ...cost,
            }))}
          />
        </div>
      )}
    </div>
  );
}
