import { sql } from 'kysely';
import { jobPrincipal, type Services } from '#kernel/scope';

/** Deletes live events after seven days and idempotency keys after one, organisation by organisation. */
export async function purgeExpired(services: Services): Promise<void> {
  const now = services.clock.now();
  await services.scopes.withSystem('purge of users’ idempotency keys', async (system) => {
    await sql`delete from user_idempotency_keys where created_at < ${now}::timestamptz - interval '24 hours'`.execute(
      system.tables<unknown>(),
    );
  });
  const organisations = await services.scopes.resolve('orgs_with_expired_rows', now.toISOString());
  for (const row of organisations) {
    await services.scopes.withOrg(jobPrincipal(String(row.org_id), 'kernel.purge'), async (scope) => {
      const trx = scope.tables<unknown>();
      await sql`delete from live_events where occurred_at < ${now}::timestamptz - interval '7 days'`.execute(
        trx,
      );
      await sql`delete from idempotency_keys where created_at < ${now}::timestamptz - interval '24 hours'`.execute(
        trx,
      );
    });
  }
}
