import { useTranslation } from 'react-i18next';
import { Skeleton } from '#ui';
import type { Balance } from '../../contract/index.ts';
import { formatCredits } from '../state/amounts.ts';

const parts = ['available', 'held', 'settled'] as const;

/** The three sums, the one that decides first. */
export function BalanceCards({ balance }: { balance: Balance | undefined }) {
  const { t, i18n } = useTranslation();
  return (
    <dl className="grid gap-3 sm:grid-cols-3">
      {parts.map((part) => (
        <div key={part} className="rounded-card border border-line bg-surface p-4">
          <dt className="text-13 text-ink-soft">{t(`billing.balance.${part}`)}</dt>
          <dd>
            <span className="text-26 font-semibold tabular-nums">
              {balance ? formatCredits(balance[part], i18n.language) : <Skeleton className="h-8 w-20" />}
            </span>
            <span className="block text-13 text-ink-soft">{t(`billing.balance.${part}_help`)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
