import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { defineEvent, defineJob } from '#kernel/contract';
import { newId } from '#kernel/ids';
import { assertCanaryUnseen } from '#kernel/migrator';
import { registerOrganisation, type TestApp, testApp } from '#testkit';
import { jobPrincipal, type Scope } from './index.ts';

const happened = defineEvent({ type: 'test.happened', v: 1, data: z.object({ what: z.string() }) });
const work = defineJob({ name: 'test.work', input: z.object({ what: z.string() }) });

let app: TestApp;
let one: string;
let other: string;

beforeAll(async () => {
  app = await testApp();
  one = (await registerOrganisation(app)).organisationId;
  other = (await registerOrganisation(app)).organisationId;
});
afterAll(() => app.stop());

const inside = <T>(orgId: string, act: (scope: Scope) => Promise<T>) =>
  app.installation.services.scopes.withOrg(jobPrincipal(orgId, 'test'), act);

const plant = (scope: Scope, type: string) =>
  sql`insert into outbox (id, kind, type, v, data, occurred_at, numbered_at)
      values (${newId()}, 'event', ${type}, 1, '{}', now() + interval '1 day', now())`.execute(
    scope.tables<unknown>(),
  );

const seen = async (scope: Scope, type: string) =>
  (await sql`select 1 from outbox where type = ${type}`.execute(scope.tables<unknown>())).rows.length;

describe('a scope', () => {
  it('shows one organisation its own rows and nobody else', async () => {
    await inside(one, (scope) => plant(scope, 'test.tenancy'));
    expect(await inside(one, (scope) => seen(scope, 'test.tenancy'))).toBe(1);
    expect(await inside(other, (scope) => seen(scope, 'test.tenancy'))).toBe(0);
  });

  it('refuses a row that claims to belong to another organisation', async () => {
    const claim = inside(one, (scope) =>
      sql`insert into outbox (org_id, id, kind, type, v, data, occurred_at)
          values (${other}, ${newId()}, 'event', 'test.forged', 1, '{}', now())`.execute(
        scope.tables<unknown>(),
      ),
    );
    await expect(claim).rejects.toThrow(/row-level security/);
  });

  it('shows nothing once it is closed, on the same connection', async () => {
    const rows = await app.installation.services.scopes.withSystem('test', async (scope) =>
      sql`select 1 from outbox`.execute(scope.tables<unknown>()),
    );
    expect(rows.rows).toEqual([]);
  });

  it('is never opened inside another', async () => {
    await expect(inside(one, () => inside(other, async () => 1))).rejects.toThrow(/already open/);
  });

  it('needs the id of an organisation', async () => {
    await expect(inside("' or true --", async () => 1)).rejects.toThrow(/needs an organisation/);
  });

  it('announces nothing of a transaction that failed', async () => {
    const failing = inside(one, async (scope) => {
      scope.emit(happened, { what: 'nothing' });
      scope.enqueue(work, { what: 'nothing' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await inside(one, (scope) => seen(scope, 'test.happened'))).toBe(0);
  });

  it('tells once, at the end, what changed several times', async () => {
    const told: number[] = [];
    let state = 0;
    await inside(one, async (scope) => {
      for (const next of [1, 2, 3]) {
        state = next;
        scope.atEnd('state', async () => void told.push(state));
      }
      expect(told).toEqual([]);
    });
    expect(told).toEqual([3]);
  });

  it('runs what follows a commit after the commit, and not without one', async () => {
    const acts: string[] = [];
    await inside(one, async (scope) => scope.afterCommit(() => acts.push('committed')));
    await inside(one, async (scope) => {
      scope.afterCommit(() => acts.push('never'));
      throw new Error('no');
    }).catch(() => undefined);
    expect(acts).toEqual(['committed']);
  });
});

describe('the database roles', () => {
  const as = async (role: string) => {
    const url = new URL(app.database.url);
    const { secrets } = app.installation.services;
    const [jobs] = await app.database.query<{ name: string }>(
      `select pg_get_userbyid(nspowner) as name from pg_namespace where nspname = 'jobs'`,
    );
    url.username = (jobs?.name ?? '').replace('jobs', role);
    url.password = secrets.derive(`kernel.database_role.${role}`, 24).toString('base64url');
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    return client;
  };

  it('let the resolver execute look-ups and read no table', async () => {
    const client = await as('resolver');
    await expect(client.query('select * from outbox')).rejects.toThrow(/permission denied/);
    await expect(client.query(`select * from resolver.orgs_with_outbox('0')`)).resolves.toBeDefined();
    await client.end();
  });

  it('let the program neither change the schema nor leave row-level security', async () => {
    const client = await as('app');
    await expect(client.query('create table mine (id int)')).rejects.toThrow(/permission denied/);
    await expect(client.query('alter table outbox disable row level security')).rejects.toThrow(
      /must be owner/,
    );
    await expect(client.query('set row_security = off; select * from outbox')).rejects.toThrow(
      /row-level security/,
    );
    await client.end();
  });

  it('refuse the start to a role that sees the canary', async () => {
    await expect(assertCanaryUnseen(app.database.url)).rejects.toThrow(/not bound by row-level security/);
  });

  it('bind every table that has an organisation', async () => {
    const free = await app.database.query<{ name: string }>(`
      select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        and not (c.relrowsecurity and c.relforcerowsecurity)
    `);
    expect(free).toEqual([]);
  });
});
