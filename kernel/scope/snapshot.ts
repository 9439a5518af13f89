import pg from 'pg';

/** The whole installation as it stood at one instant, whoever goes on writing; for a backup. */
export interface Snapshot {
  /** From here on the rows of this organisation are seen, or with null those of no organisation. */
  enter(orgId: string | null): Promise<void>;
  query<R extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<R[]>;
  /** Reads in batches as the reader asks, so that the size of a table costs no memory. */
  read<R extends pg.QueryResultRow>(text: string): AsyncGenerator<readonly R[]>;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const batch = 200;

/** A connection of its own: it may last for an hour, and no limit of a scope's time is meant for it. */
export async function withSnapshot<T>(appUrl: string, act: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: appUrl, application_name: 'comptoir backup' });
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    // Rows are written as text: the same on every server, whatever its settings.
    await client.query(
      `set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local intervalstyle = 'postgres';
       set local extra_float_digits = 1; set local bytea_output = 'hex'; set local xmloption = 'content'`,
    );
    const result = await act(snapshotOf(client));
    await client.query('commit');
    return result;
  } finally {
    await client.end();
  }
}

function snapshotOf(client: pg.Client): Snapshot {
  return {
    async enter(orgId) {
      if (orgId !== null && !uuid.test(orgId)) throw new Error('A snapshot is entered by organisation.');
      await client.query(`set local app.org_id = '${orgId ?? ''}'`);
    },
    async query<R extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) {
      return (await client.query<R>(text, [...values])).rows;
    },
    async *read<R extends pg.QueryResultRow>(text: string) {
      await client.query(`declare reading no scroll cursor for ${text}`);
      try {
        for (;;) {
          const { rows } = await client.query<R>(`fetch ${batch} from reading`);
          if (rows.length > 0) yield rows;
          if (rows.length < batch) return;
        }
      } finally {
        await client.query('close reading').catch(() => undefined);
      }
    },
  };
}
