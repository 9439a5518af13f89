import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { FilesTables } from './tables.ts';

/**
 * Announces that bytes are about to be stored, so that no sweep takes them away meanwhile.
 * @returns false while a sweep is taking the same bytes away: they may be stored again when it has
 */
export async function reserveBlob(
  scope: Scope,
  blob: { sha256: string; sizeBytes: number },
): Promise<boolean> {
  const reserved = await sql`
    insert into file_blobs (sha256, size_bytes, refs, touched_at)
    values (${blob.sha256}, ${blob.sizeBytes}, 0, ${scope.now()})
    on conflict (org_id, sha256) do update set touched_at = excluded.touched_at
      where file_blobs.doomed_at is null
    returning 1
  `.execute(scope.tables<FilesTables>());
  return reserved.rows.length > 0;
}

/** One more row shows the bytes. @returns false when they are gone or going */
export async function holdBlob(scope: Scope, sha256: string): Promise<boolean> {
  const held = await scope
    .tables<FilesTables>()
    .updateTable('file_blobs')
    .set((row) => ({ refs: row('refs', '+', 1) }))
    .where('sha256', '=', sha256)
    .where('doomed_at', 'is', null)
    .executeTakeFirst();
  return held.numUpdatedRows > 0n;
}

/** Fewer rows show the bytes; the same text twice is two rows fewer. */
export async function releaseBlobs(scope: Scope, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  // Ordered, so that two releases that meet do not wait for each other in a circle.
  await sql`
    with released as (
      select sha256, count(*)::int as fewer from unnest(${[...hashes]}::text[]) as sha256 group by sha256
    ), locked as (
      select b.sha256 from file_blobs b join released r using (sha256) order by b.sha256 for update of b
    )
    update file_blobs b set refs = b.refs - r.fewer, touched_at = ${scope.now()}
    from released r join locked l using (sha256) where b.sha256 = r.sha256
  `.execute(scope.tables<FilesTables>());
}

/** Marks bytes that no row shows, and that nobody has begun to store since `before`; from now on they are going. */
export async function doomIdleBlobs(scope: Scope, before: Date, limit: number): Promise<string[]> {
  const doomed = await sql<{ sha256: string }>`
    update file_blobs set doomed_at = ${scope.now()}
    where refs = 0 and sha256 in (
      select sha256 from file_blobs
      where refs = 0 and (doomed_at is not null or touched_at < ${before}) limit ${limit} for update skip locked
    )
    returning sha256
  `.execute(scope.tables<FilesTables>());
  return doomed.rows.map(({ sha256 }) => sha256);
}

/** Marks bytes that are in the store and in no row. Those that have one meanwhile are left out. */
export async function doomOrphans(scope: Scope, hashes: readonly string[]): Promise<void> {
  await sql`
    insert into file_blobs (sha256, size_bytes, refs, touched_at, doomed_at)
    select sha256, 0, 0, ${scope.now()}, ${scope.now()} from unnest(${[...hashes]}::text[]) as sha256
    on conflict (org_id, sha256) do nothing
  `.execute(scope.tables<FilesTables>());
}

/** The bytes are out of the store, and may be stored again. */
export async function forgetDoomedBlobs(scope: Scope, hashes: readonly string[]): Promise<void> {
  if (hashes.length === 0) return;
  await scope
    .tables<FilesTables>()
    .deleteFrom('file_blobs')
    .where('sha256', 'in', hashes)
    .where('doomed_at', 'is not', null)
    .execute();
}
