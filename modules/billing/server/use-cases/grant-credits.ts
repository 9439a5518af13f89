import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { insertLot } from '../repo/lot.repo.ts';
import type { Wallet } from '../repo/wallet.repo.ts';
import { postTransaction } from './post-transaction.ts';

export interface Grant {
  readonly kind: 'welcome' | 'grant' | 'adjustment';
  /** Millicredits, above zero. */
  readonly amount: bigint;
  /** Lots of a lower one burn first; 100 unless told. */
  readonly priority?: number;
  /** Never, unless told. */
  readonly expiresAt?: Date;
  readonly reason?: string;
  readonly actorId?: string | undefined;
}

const usualPriority = 100;

/** Gives an organisation credits that end together. Its wallet is open. */
export async function grantCredits(scope: Scope, grant: Grant): Promise<Wallet> {
  const { kind, amount, priority = usualPriority, expiresAt = null, reason, actorId } = grant;
  const lotId = newId();
  // The entries fill it, like everything else that moves credits.
  await insertLot(scope, { id: lotId, priority, amount, expiresAt });
  return postTransaction(scope, { kind, against: 'issued', shares: [{ lotId, amount }], reason, actorId });
}
