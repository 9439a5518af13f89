import { type SqlBool, sql } from 'kysely';
import { beforeCursor } from '#kernel/paging';
import type { Session as Transaction } from '#kernel/scope';
import type { MailRow, MailTable } from './tables.ts';

interface OneTable {
  mail: MailRow;
}

const rows = (transaction: Transaction) => transaction.tables<OneTable>();
/** Both tables have the columns of one interface, so the builder needs to know of one. */
const named = (table: MailTable) => table as 'mail';

/** @returns the id of the mail: that of an earlier one where purpose and reference were asked for before */
export async function insertMail(transaction: Transaction, table: MailTable, mail: MailRow): Promise<string> {
  const inserted = await rows(transaction)
    .insertInto(named(table))
    .values(mail)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted) return inserted.id;
  const earlier = await rows(transaction)
    .selectFrom(named(table))
    .select('id')
    .where('purpose', '=', mail.purpose)
    .where('ref', '=', mail.ref)
    .executeTakeFirstOrThrow();
  return earlier.id;
}

/**
 * Takes a mail that is due and that nobody holds; undefined when there is none.
 * @param id one mail, or whichever has waited longest
 */
export async function claimMail(
  transaction: Transaction,
  table: MailTable,
  given: { readonly id?: string; readonly owner: string; readonly leaseMs: number },
): Promise<MailRow | undefined> {
  const now = transaction.now();
  const due = rows(transaction)
    .selectFrom(named(table))
    .select('id')
    .where('status', 'in', ['queued', 'sending'])
    .where('next_attempt_at', '<=', now)
    .where((build) => build.or([build('lease_until', 'is', null), build('lease_until', '<=', now)]))
    .$if(given.id !== undefined, (query) => query.where('id', '=', given.id ?? ''))
    .orderBy('next_attempt_at')
    .limit(1)
    .forUpdate()
    .skipLocked();
  return rows(transaction)
    .updateTable(named(table))
    .set((build) => ({
      status: 'sending' as const,
      attempts: build('attempts', '+', 1),
      lease_owner: given.owner,
      lease_until: new Date(now.getTime() + given.leaseMs),
    }))
    .where('id', 'in', due)
    .returningAll()
    .executeTakeFirst();
}

/** Holds a mail for longer; false when it is somebody else's by now. */
export async function keepMail(
  transaction: Transaction,
  table: MailTable,
  given: { readonly id: string; readonly owner: string; readonly leaseMs: number },
): Promise<boolean> {
  return changeHeld(transaction, table, given, {
    lease_until: new Date(transaction.now().getTime() + given.leaseMs),
  });
}

/** Writes what became of an attempt; false when the mail is somebody else's by now. */
export async function releaseMail(
  transaction: Transaction,
  table: MailTable,
  held: { readonly id: string; readonly owner: string },
  became: Pick<MailRow, 'status' | 'error'> & Partial<Pick<MailRow, 'next_attempt_at'>>,
): Promise<boolean> {
  return changeHeld(transaction, table, held, {
    ...became,
    lease_owner: null,
    lease_until: null,
    settled_at: became.status === 'queued' ? null : transaction.now(),
  });
}

async function changeHeld(
  transaction: Transaction,
  table: MailTable,
  held: { readonly id: string; readonly owner: string },
  changes: Partial<MailRow>,
): Promise<boolean> {
  const changed = await rows(transaction)
    .updateTable(named(table))
    .set(changes)
    .where('id', '=', held.id)
    .where('lease_owner', '=', held.owner)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** A page of caught mails, newest first. */
export async function selectCaught(
  transaction: Transaction,
  table: MailTable,
  query: { readonly limit: number; readonly cursor?: string; readonly search?: string },
): Promise<MailRow[]> {
  const { search } = query;
  return rows(transaction)
    .selectFrom(named(table))
    .selectAll()
    .where('status', '=', 'caught')
    .where('body', 'is not', null)
    .$if(search !== undefined && search !== '', (select) => select.where(saying(search ?? '')))
    .where(beforeCursor(query.cursor))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit)
    .execute();
}

export async function selectCaughtOne(
  transaction: Transaction,
  table: MailTable,
  id: string,
): Promise<MailRow | undefined> {
  return rows(transaction)
    .selectFrom(named(table))
    .selectAll()
    .where('id', '=', id)
    .where('status', '=', 'caught')
    .where('body', 'is not', null)
    .executeTakeFirst();
}

/** Forgets what old mails said; that they were sent is kept. */
export async function dropBodies(
  transaction: Transaction,
  table: MailTable,
  writtenBefore: Date,
): Promise<void> {
  await rows(transaction)
    .updateTable(named(table))
    .set({ body: null })
    .where('body', 'is not', null)
    .where('created_at', '<', writtenBefore)
    .execute();
}

/** A mail of the organisation that has been handed to the mail server at least once. */
export async function findLeftMail(
  transaction: Transaction,
  id: string,
): Promise<Pick<MailRow, 'id' | 'to_address'> | undefined> {
  return rows(transaction)
    .selectFrom(named('mail_messages'))
    .select(['id', 'to_address'])
    .where('id', '=', id)
    .where('attempts', '>', 0)
    .where('status', '<>', 'caught')
    .executeTakeFirst();
}

/** @param addresses in lower case */
export async function deleteMailTo(transaction: Transaction, addresses: readonly string[]): Promise<void> {
  await rows(transaction)
    .deleteFrom(named('mail_messages'))
    .where(sql<string>`lower(to_address)`, 'in', [...addresses])
    .execute();
}

function saying(search: string) {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return sql<SqlBool>`app.fold(to_address || ' ' || coalesce(to_name, '') || ' ' || subject) like app.fold(${pattern})`;
}
