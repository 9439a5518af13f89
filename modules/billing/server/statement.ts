import type { EntryKind } from '../contract/index.ts';

/** What one kind of movement came to, for one tool and one member; amounts are millicredits. */
export interface Sum {
  readonly kind: EntryKind;
  readonly tool: string | null;
  readonly memberId: string | null;
  /** That were charged. */
  readonly tasks: number;
  readonly amount: bigint;
}

export interface Spending<Key> {
  readonly key: Key;
  readonly tasks: number;
  /** Refunds taken off, so that it may be below zero for a task of another month. */
  readonly cost: bigint;
}

/** The order in which a statement lists them: what came in before what went out. */
const kinds: readonly EntryKind[] = ['welcome', 'grant', 'adjustment', 'charge', 'refund', 'expiry'];

/** Each kind that there was. */
export function byKind(sums: readonly Sum[]): { kind: EntryKind; amount: bigint }[] {
  return kinds.flatMap((kind) => {
    const own = sums.filter((sum) => sum.kind === kind);
    return own.length === 0 ? [] : [{ kind, amount: own.reduce((all, { amount }) => all + amount, 0n) }];
  });
}

/** What tasks cost, by something that is known of each; the dearest first. */
export function spendingBy<Key extends string | null>(
  sums: readonly Sum[],
  keyOf: (sum: Sum) => Key,
): Spending<Key>[] {
  const found = new Map<Key, Spending<Key>>();
  for (const sum of sums) {
    if (sum.kind !== 'charge' && sum.kind !== 'refund') continue;
    const key = keyOf(sum);
    const { tasks, cost } = found.get(key) ?? { tasks: 0, cost: 0n };
    found.set(key, { key, tasks: tasks + sum.tasks, cost: cost - sum.amount });
  }
  return [...found.values()].sort((a, b) => Number(b.cost - a.cost));
}
