import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import type { Statement } from '../../contract/index.ts';
import { toCredits } from '../credits.ts';
import { balancesOf, monthOf, sumsOf } from '../repo/statement.repo.ts';
import { lockWallet } from '../repo/wallet.repo.ts';
import { byKind, spendingBy } from '../statement.ts';
import { openWallet } from './open-wallet.ts';

/** @param month `2026-11`, of the organisation's own calendar */
export async function getStatement(scope: Scope, month: string): Promise<Statement> {
  await openWallet(scope);
  // Its questions are several, and nothing moves between them.
  await lockWallet(scope);
  const period = await monthOf(scope, month);
  const { opening, closing } = await balancesOf(scope, period);
  const sums = await sumsOf(scope, period);
  const members = spendingBy(sums, ({ memberId }) => memberId);
  const names = await memberNames(
    scope,
    members.flatMap(({ key }) => (key === null ? [] : [key])),
  );
  return {
    month,
    from: period.from.toISOString(),
    to: period.to.toISOString(),
    opening: toCredits(opening),
    lines: byKind(sums).map(({ kind, amount }) => ({ kind, amount: toCredits(amount) })),
    closing: toCredits(closing),
    tools: spendingBy(sums, ({ tool }) => tool ?? '').map(({ key, tasks, cost }) => ({
      tool: key,
      tasks,
      cost: toCredits(cost),
    })),
    members: members.map(({ key, tasks, cost }) => ({
      memberId: key,
      memberName: key === null ? null : (names.get(key) ?? null),
      tasks,
      cost: toCredits(cost),
    })),
  };
}
