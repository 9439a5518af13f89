import { Readable } from 'node:stream';
import { kernelErrors } from '#kernel/contract';
import { byteOrderMark, csvLine } from '#kernel/csv';
import { fail } from '#kernel/errors';
import type { StreamReply } from '#kernel/http';
import type { Principal, Scope, Services } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import { toCredits } from '../credits.ts';
import { balancesOf, type Movement, monthOf, movementsAfter } from '../repo/statement.repo.ts';

/** Lines that one transaction reads. */
const atOnce = 500;

const columns = ['at', 'what', 'kind', 'tool', 'member', 'task', 'reason', 'in', 'out', 'balance'] as const;
type Cells = Partial<Record<(typeof columns)[number], string>>;
const line = (cells: Cells): string => csvLine(columns.map((column) => cells[column] ?? ''));

type Words = (key: string) => string;

/** The statement as CSV, written while it is read. What goes out has a column of its own: no number begins with a sign. */
export async function exportStatement(
  services: Services,
  principal: Principal | null,
  month: string,
  locale: string,
): Promise<StreamReply> {
  if (principal?.kind !== 'member') return fail(kernelErrors.forbidden);
  const words: Words = (key) => services.i18n.t(locale, key);
  return {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="credits-${month}.csv"`,
    },
    stream: () => Readable.from(lines(services, principal, month, words)),
  };
}

/** Each part in a transaction of its own, and asked for when the one before has left: memory holds one. */
async function* lines(services: Services, principal: Principal, month: string, words: Words) {
  const within = <T>(act: (scope: Scope) => Promise<T>) => services.scopes.withOrg(principal, act);
  const { period, opening } = await within(async (scope) => {
    const period = await monthOf(scope, month);
    return { period, opening: (await balancesOf(scope, period)).opening };
  });
  let balance = opening;
  const bound = (at: Date, part: 'opening' | 'closing') =>
    line({ at: at.toISOString(), what: words(`billing.statement.${part}`), balance: shown(balance) });
  yield byteOrderMark + csvLine(columns) + bound(period.from, 'opening');
  let movements: readonly Movement[] = [];
  do {
    const last = movements.at(-1);
    const { found, names } = await within(async (scope) => {
      const found = await movementsAfter(scope, period, last, atOnce);
      const members = new Set(found.flatMap(({ memberId }) => (memberId === null ? [] : [memberId])));
      return { found, names: await memberNames(scope, [...members]) };
    });
    movements = found;
    const texts = movements.map((movement) => {
      balance += movement.amount;
      return movementLine(movement, { balance, names, words });
    });
    if (texts.length > 0) yield texts.join('');
  } while (movements.length === atOnce);
  yield bound(period.to, 'closing');
}

function movementLine(
  { at, kind, tool, memberId, taskId, reason, amount }: Movement,
  { balance, names, words }: { balance: bigint; names: ReadonlyMap<string, string>; words: Words },
): string {
  return line({
    at: at.toISOString(),
    what: words(`billing.kind.${kind}`),
    kind,
    tool: tool ?? '',
    member: memberId === null ? '' : (names.get(memberId) ?? ''),
    task: taskId ?? '',
    reason: reason ?? '',
    ...(amount > 0n ? { in: shown(amount) } : { out: shown(-amount) }),
    balance: shown(balance),
  });
}

const shown = (millicredits: bigint): string => String(toCredits(millicredits));
