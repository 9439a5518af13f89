import pg from 'pg';

/**
 * Refuses to start when the program's role is not bound by row-level security: with no scope open it must see none of
 * the rows, not even the one that was planted for this.
 */
export async function assertCanaryUnseen(appUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    const seen = await client.query('select 1 from canary');
    const role = await client.query<{ free: boolean }>(
      'select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user',
    );
    if (seen.rowCount !== 0 || role.rows[0]?.free !== false) {
      throw new Error(
        'The database role of the program is not bound by row-level security; the start is refused.',
      );
    }
  } finally {
    await client.end();
  }
}
