import pg from 'pg';

/**
 * Refuses to start when the program's role is not bound by row-level security: with no scope open it must see none of
 * the rows, not even the one that was planted for this, and it may not become the tables' owner.
 */
export async function assertCanaryUnseen(appUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    const seen = await client.query('select 1 from canary');
    const role = await client.query<{ free: boolean }>(
      `select r.rolsuper or r.rolbypassrls or pg_has_role(r.oid, c.relowner, 'member') as free
       from pg_roles r, pg_class c where r.rolname = current_user and c.oid = 'canary'::regclass`,
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
