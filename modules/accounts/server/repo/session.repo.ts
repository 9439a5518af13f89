import type { Session as Transaction } from '#kernel/scope';
import type { Place } from './place.ts';
import type { AccountsTables, SessionRow } from './tables.ts';

const sessions = (transaction: Transaction) => transaction.tables<AccountsTables>();

export async function insertSession(transaction: Transaction, session: SessionRow): Promise<void> {
  await sessions(transaction).insertInto('sessions').values(session).execute();
}

/**
 * The session to which a refresh token belongs, locked: two refreshes of one session take turns. The token itself is
 * read afterwards, so that the second one sees what the first one did to it.
 */
export async function lockSessionOfToken(
  transaction: Transaction,
  tokenHash: string,
): Promise<SessionRow | undefined> {
  return sessions(transaction)
    .selectFrom('sessions')
    .selectAll()
    .where('id', '=', (build) =>
      build.selectFrom('refresh_tokens').select('session_id').where('token_hash', '=', tokenHash),
    )
    .forUpdate()
    .executeTakeFirst();
}

export async function touchSession(
  transaction: Transaction,
  id: string,
  changes: Pick<SessionRow, 'organisation_id' | 'ip' | 'user_agent' | 'expires_at'>,
): Promise<void> {
  await sessions(transaction)
    .updateTable('sessions')
    .set({ ...changes, last_used_at: transaction.now() })
    .where('id', '=', id)
    .execute();
}

export async function moveSession(
  transaction: Transaction,
  id: string,
  organisationId: string,
): Promise<void> {
  await sessions(transaction)
    .updateTable('sessions')
    .set({ organisation_id: organisationId })
    .where('id', '=', id)
    .execute();
}

/** @returns the session if it had not ended yet */
export async function endSessionRow(transaction: Transaction, id: string): Promise<SessionRow | undefined> {
  return sessions(transaction)
    .updateTable('sessions')
    .set({ ended_at: transaction.now() })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
}

/** One of a user's own sessions that lasts. */
export async function liveSessionOf(
  transaction: Transaction,
  userId: string,
  id: string,
): Promise<SessionRow | undefined> {
  return liveSessions(transaction, userId).where('id', '=', id).executeTakeFirst();
}

/** A page of a user's sessions that last, the latest sign-in first. */
export async function sessionsPage(
  transaction: Transaction,
  userId: string,
  limit: number,
  after: Place,
): Promise<SessionRow[]> {
  return liveSessions(transaction, userId)
    .where((build) => build(build.refTuple('created_at', 'id'), '<', build.tuple(after.at, after.id)))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** Deletes sessions (and their tokens) that ended or expired before an instant. */
export async function deleteSessionsBefore(transaction: Transaction, instant: Date): Promise<void> {
  await sessions(transaction)
    .deleteFrom('sessions')
    .where((build) => build.or([build('ended_at', '<', instant), build('expires_at', '<', instant)]))
    .execute();
}

function liveSessions(transaction: Transaction, userId: string) {
  return sessions(transaction)
    .selectFrom('sessions')
    .selectAll()
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', transaction.now());
}

/** Every session of a user that lasts, by id. */
export async function liveSessionIds(transaction: Transaction, userId: string): Promise<string[]> {
  const rows = await liveSessions(transaction, userId).execute();
  return rows.map(({ id }) => id);
}
