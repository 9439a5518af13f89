import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';

export interface StoredReply {
  readonly status: number;
  readonly body: string;
}

export interface IdempotentRequest {
  /** The header `Idempotency-Key`. */
  readonly key: string;
  /** The contract's id and the path's parameters. */
  readonly route: string;
  /** The body as it was parsed. */
  readonly body: unknown;
}

const kept = '24 hours';
const purpose = 'kernel.idempotency';

const digest = (...parts: string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

const principalKey = ({ principal }: Scope): string =>
  principal.kind === 'member'
    ? principal.userId
    : principal.kind === 'visitor'
      ? principal.conversationId
      : 'job';

/**
 * Runs an effect once per key (principal and route included) within 24 hours, with Stripe's semantics: the same
 * request gets the stored reply, another body or a request still in flight is 409. The reply is stored in the
 * effect's own transaction, so an effect that failed leaves nothing behind and may be tried again.
 */
export async function runOnce(
  scope: Scope,
  request: IdempotentRequest,
  act: () => Promise<StoredReply>,
): Promise<StoredReply & { replayed: boolean }> {
  const keyHash = digest(principalKey(scope), request.route, request.key);
  const requestHash = digest(JSON.stringify(request.body ?? null));
  const trx = scope.tables<unknown>();
  const lock = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`${scope.orgId}:${keyHash}`}, 0)) as free
  `.execute(trx);
  if (!lock.rows[0]?.free) fail(kernelErrors.idempotencyInFlight);

  const now = scope.now();
  const found = await sql<{ request_hash: string; status: number; body: string }>`
    select request_hash, status, body from idempotency_keys
    where key_hash = ${keyHash} and created_at > ${now}::timestamptz - ${kept}::interval
  `.execute(trx);
  const stored = found.rows[0];
  const { secrets } = scope.services;
  if (stored) {
    if (stored.request_hash !== requestHash) fail(kernelErrors.idempotencyConflict);
    return {
      status: stored.status,
      body: secrets.open(purpose, stored.body, keyHash).toString('utf8'),
      replayed: true,
    };
  }
  const reply = await act();
  await sql`
    insert into idempotency_keys (key_hash, request_hash, status, body, created_at)
    values (${keyHash}, ${requestHash}, ${reply.status}, ${secrets.seal(purpose, reply.body, keyHash)}, ${now})
    on conflict (org_id, key_hash) do update
      set request_hash = excluded.request_hash, status = excluded.status, body = excluded.body, created_at = excluded.created_at
  `.execute(trx);
  return { ...reply, replayed: false };
}
