import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import type { EntryKind } from '../../contract/index.ts';
import { type Share, total } from '../burn.ts';
import { insertTransaction } from '../repo/ledger.repo.ts';
import { moveLots } from '../repo/lot.repo.ts';
import type { Account } from '../repo/tables.ts';
import { moveWallet, type Wallet } from '../repo/wallet.repo.ts';
import { announceBalance } from './announce-balance.ts';

export interface Posting {
  readonly kind: EntryKind;
  /** Where the credits come from, or go. */
  readonly against: Exclude<Account, 'credits'>;
  /** What each lot gets; below zero what it gives. */
  readonly shares: readonly Share[];
  /** Millicredits that are on hold no more. */
  readonly unheld?: bigint;
  readonly taskId?: string;
  readonly reason?: string | undefined;
  readonly actorId?: string | undefined;
}

/** Moves credits between the organisation and one other account: entries, lots and the wallet together or not at all. */
export async function postTransaction(scope: Scope, posting: Posting): Promise<Wallet> {
  const { kind, against, shares, unheld = 0n, taskId = null, reason = null, actorId = null } = posting;
  const amount = total(shares);
  const own = shares.map((share) => ({ id: newId(), account: 'credits' as const, ...share }));
  await insertTransaction(scope, { id: newId(), kind, taskId, reason, actorId }, [
    ...own,
    { id: newId(), account: against, amount: -amount, lotId: null },
  ]);
  await moveLots(scope, shares);
  return announceBalance(scope, await moveWallet(scope, { settled: amount, held: -unheld }));
}
