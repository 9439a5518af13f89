import { sql } from 'kysely';
import type { Scope, SystemScope } from '#kernel/scope';

export interface KeptReply {
  readonly request_hash: string;
  readonly status: number;
  /** Sealed. */
  readonly body: string;
}

/** Where the replies of one principal are kept, inside the transaction of the effect. */
export interface IdempotencyKeys {
  /** @returns whether nobody else is at work under this key; the right lasts as long as the transaction */
  take(keyHash: string): Promise<boolean>;
  find(keyHash: string): Promise<KeptReply | undefined>;
  keep(keyHash: string, reply: KeptReply): Promise<void>;
}

const kept = '24 hours';

/** Keys of an organisation's members and visitors. */
export function keysOfOrganisation(scope: Scope): IdempotencyKeys {
  const trx = scope.tables<unknown>();
  const now = scope.now();
  return {
    take: (keyHash) => takeLock(scope, `${scope.orgId}:${keyHash}`),
    async find(keyHash) {
      const found = await sql<KeptReply>`
        select request_hash, status, body from idempotency_keys
        where key_hash = ${keyHash} and created_at > ${now}::timestamptz - ${kept}::interval
      `.execute(trx);
      return found.rows[0];
    },
    async keep(keyHash, { request_hash, status, body }) {
      await sql`
        insert into idempotency_keys (key_hash, request_hash, status, body, created_at)
        values (${keyHash}, ${request_hash}, ${status}, ${body}, ${now})
        on conflict (org_id, key_hash) do update set request_hash = excluded.request_hash, status = excluded.status,
          body = excluded.body, created_at = excluded.created_at
      `.execute(trx);
    },
  };
}

/** Keys of what a user does outside any organisation. */
export function keysOfUser(system: SystemScope, userId: string): IdempotencyKeys {
  const trx = system.tables<unknown>();
  const now = system.now();
  return {
    take: (keyHash) => takeLock(system, `${userId}:${keyHash}`),
    async find(keyHash) {
      const found = await sql<KeptReply>`
        select request_hash, status, body from user_idempotency_keys
        where user_id = ${userId} and key_hash = ${keyHash} and created_at > ${now}::timestamptz - ${kept}::interval
      `.execute(trx);
      return found.rows[0];
    },
    async keep(keyHash, { request_hash, status, body }) {
      await sql`
        insert into user_idempotency_keys (user_id, key_hash, request_hash, status, body, created_at)
        values (${userId}, ${keyHash}, ${request_hash}, ${status}, ${body}, ${now})
        on conflict (user_id, key_hash) do update set request_hash = excluded.request_hash, status = excluded.status,
          body = excluded.body, created_at = excluded.created_at
      `.execute(trx);
    },
  };
}

async function takeLock(session: Scope | SystemScope, name: string): Promise<boolean> {
  const lock = await sql<{ free: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) as free
  `.execute(session.tables<unknown>());
  return lock.rows[0]?.free === true;
}
