import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { TaskRow, TasksTables } from './tables.ts';

/** A worker that dies is believed alive for so long; then another takes its task. */
const leaseSeconds = 10;

const newLease = (scope: Scope) =>
  sql<Date>`${scope.now()}::timestamptz + make_interval(secs => ${leaseSeconds})`;

/** Takes a task that nobody holds; undefined when somebody was faster. */
export async function claimTask(scope: Scope, id: string, owner: string): Promise<TaskRow | undefined> {
  const now = scope.now();
  const claimed = await sql<TaskRow>`
    update tasks set status = 'running', starts = starts + 1, started_at = coalesce(started_at, ${now}),
      lease_owner = ${owner}, lease_until = ${newLease(scope)}, wake_at = null
    where id = ${id} and status in ('queued', 'running') and (lease_until is null or lease_until < ${now})
    returning *
  `.execute(scope.tables<TasksTables>());
  return claimed.rows[0];
}

/** @returns whether somebody wants it cancelled; undefined when the task is another worker's or has ended */
export async function renewLease(scope: Scope, id: string, owner: string): Promise<boolean | undefined> {
  const renewed = await sql<{ cancel: boolean }>`
    update tasks set lease_until = ${newLease(scope)} where id = ${id} and lease_owner = ${owner}
    returning cancel_requested_at is not null as cancel
  `.execute(scope.tables<TasksTables>());
  return renewed.rows[0]?.cancel;
}

/** Lets it wait for the next free worker, until `wakeAt` where it failed. */
export async function releaseLease(
  scope: Scope,
  id: string,
  owner: string,
  failure?: { readonly wakeAt: Date },
): Promise<void> {
  await sql`
    update tasks set status = 'queued', lease_owner = null, lease_until = null,
      failures = failures + ${failure ? 1 : 0}, wake_at = ${failure?.wakeAt ?? null}
    where id = ${id} and lease_owner = ${owner}
  `.execute(scope.tables<TasksTables>());
}
