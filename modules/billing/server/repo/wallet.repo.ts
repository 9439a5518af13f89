import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { BillingTables } from './tables.ts';

/** What a wallet says, in millicredits. */
export interface Wallet {
  readonly settled: bigint;
  readonly held: bigint;
}

interface WalletRow {
  readonly settled: string;
  readonly held: string;
}

export const toWallet = ({ settled, held }: WalletRow): Wallet => ({
  settled: BigInt(settled),
  held: BigInt(held),
});

/** @returns whether the organisation had none */
export async function insertWallet(scope: Scope): Promise<boolean> {
  const inserted = await scope
    .tables<BillingTables>()
    .insertInto('credit_wallets')
    .values({ opened_at: scope.now() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

export async function readWallet(scope: Scope): Promise<Wallet | undefined> {
  const row = await scope
    .tables<BillingTables>()
    .selectFrom('credit_wallets')
    .select(['settled', 'held'])
    .executeTakeFirst();
  return row && toWallet(row);
}

export interface LockedWallet extends Wallet {
  /** How many budgets the organisation has. */
  readonly budgets: number;
}

/** Whoever moves credits, or what budgets say of them, does so alone until the transaction ends. */
export async function lockWallet(scope: Scope): Promise<LockedWallet | undefined> {
  const row = await scope
    .tables<BillingTables>()
    .selectFrom('credit_wallets')
    .select(['settled', 'held', 'budgets'])
    .forUpdate()
    .executeTakeFirst();
  return row && { ...toWallet(row), budgets: row.budgets };
}

/** Adds to both sums, also below zero. The table refuses what would leave less settled than is held. */
export async function moveWallet(
  scope: Scope,
  change: { settled: bigint; held: bigint },
): Promise<Wallet | undefined> {
  const moved = await sql<WalletRow>`
    update credit_wallets set settled = settled + ${change.settled}, held = held + ${change.held}
    returning settled, held
  `.execute(scope.tables<BillingTables>());
  return moved.rows[0] && toWallet(moved.rows[0]);
}

/** As it stood at a moment: entries and holds added up until then. */
export async function walletAt(scope: Scope, at: Date): Promise<Wallet> {
  const folded = await sql<WalletRow>`
    select
      (select coalesce(sum(amount), 0) from credit_entries where account = 'credits' and created_at <= ${at})::text
        as settled,
      (select coalesce(sum(amount), 0) from credit_holds
        where created_at <= ${at} and (ended_at is null or ended_at > ${at}))::text as held
  `.execute(scope.tables<BillingTables>());
  return toWallet(folded.rows[0] ?? { settled: '0', held: '0' });
}
