import { describe, expect, it } from 'vitest';
import { lockOf } from './migrations/released.ts';
import { splitStatements } from './migrations/statements.ts';
import { checkMigrations } from './migrations.ts';
import { virtualTree } from './source/tree.ts';

const FILE = 'modules/contacts/server/migrations/20261120T0900-contacts.sql';

const CONTACTS = `create table contacts (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  name text not null check (name <> ''),
  primary key (org_id, id)
);`;

function findings(sql: string, files: Record<string, string> = {}) {
  return checkMigrations(virtualTree({ [FILE]: sql, ...files }));
}

/** The messages about a table whose last lines are these. */
function problems(...parts: string[]): string[] {
  const body = [
    'org_id uuid not null default app.current_org()',
    'id uuid not null',
    'primary key (org_id, id)',
    ...parts,
  ];
  return findings(`${CONTACTS}\ncreate table notes (\n  ${body.join(',\n  ')}\n);`).map(
    ({ message }) => message,
  );
}

describe('a tenant table', () => {
  it('is sound with an org_id that fills itself and begins the primary key', () => {
    expect(findings(CONTACTS)).toEqual([]);
  });

  it.each([
    ['create table notes (id uuid primary key);', 'no org_id'],
    ['create table notes (org_id uuid default app.current_org(), primary key (org_id, id));', 'may be null'],
    ['create table notes (org_id uuid not null, primary key (org_id, id));', 'default app.current_org()'],
    [
      'create table notes (org_id uuid not null default app.current_org(), id uuid primary key);',
      'primary key',
    ],
    [
      'create table notes (org_id uuid not null default app.current_org(), primary key (id, org_id));',
      'primary key',
    ],
  ])('is refused: %s', (sql, part) => {
    expect(findings(sql).map(({ message }) => message)).toEqual([expect.stringContaining(part)]);
  });

  it('is not asked for where a reason says why not', () => {
    expect(
      findings(
        '-- table without organisation: a person may belong to several\ncreate table users (id uuid primary key);',
      ),
    ).toEqual([]);
    expect(
      findings('-- table without organisation:\ncreate table users (id uuid primary key);'),
    ).toHaveLength(1);
    expect(
      findings(`-- table without organisation: why\n${CONTACTS}\ncreate table notes (id uuid primary key);`),
    ).toHaveLength(1);
  });

  it('is found on its line', () => {
    expect(findings(`\n-- Notes.\n${CONTACTS}\n\ncreate table notes (id uuid);`)[0]?.line).toBe(10);
  });
});

describe('a foreign key', () => {
  it('carries the organisation', () => {
    expect(problems('foreign key (org_id, id) references contacts (org_id, id) on delete cascade')).toEqual(
      [],
    );
    expect(problems('contact_id uuid references contacts (id)')).toEqual([
      expect.stringContaining('must carry org_id'),
    ]);
    expect(problems('constraint a foreign key (id) references contacts (id)')).toHaveLength(1);
  });

  it('may be plain when it leads to a table without organisation', () => {
    const users =
      '-- table without organisation: a person may belong to several\ncreate table users (id uuid primary key);';
    const other = { 'modules/accounts/server/migrations/20261120T0810-accounts.sql': users };
    expect(
      findings(`${CONTACTS}\nalter table contacts add column owner_id uuid references users (id);`, other),
    ).toEqual([]);
    expect(
      findings(`${CONTACTS}\nalter table contacts add column owner_id uuid references contacts (id);`, other),
    ).toHaveLength(1);
  });

  it('does not clear the organisation when its row goes', () => {
    expect(
      problems('foreign key (org_id, id) references contacts (org_id, id) on delete set null'),
    ).toHaveLength(1);
    expect(
      problems('foreign key (org_id, id) references contacts (org_id, id) on delete set null (id)'),
    ).toEqual([]);
  });
});

describe('a unique key', () => {
  it('holds within one organisation', () => {
    expect(problems('unique (org_id, id)')).toEqual([]);
    expect(problems('e text unique')).toHaveLength(1);
    expect(problems('unique (id)')).toHaveLength(1);
    expect(findings(`${CONTACTS} create unique index a on contacts (name) where name <> '';`)).toHaveLength(
      1,
    );
    expect(findings(`${CONTACTS} create unique index a on contacts (org_id, lower(name));`)).toEqual([]);
  });

  it('holds across all with a reason', () => {
    expect(
      problems('-- unique across organisations: looked up before one is known\n  key text unique'),
    ).toEqual([]);
    expect(
      findings(
        `${CONTACTS}\n-- unique across organisations: a key names one\ncreate unique index a on contacts (name);`,
      ),
    ).toEqual([]);
  });
});

describe('row-level security', () => {
  it("is the migrator's, not a module's", () => {
    expect(findings(`${CONTACTS} alter table contacts enable row level security;`)).toHaveLength(1);
    expect(findings(`${CONTACTS} create policy a on contacts using (true);`)).toHaveLength(1);
  });
});

describe('splitting statements', () => {
  it('is not fooled by comments, strings and bodies', () => {
    const sql =
      "-- a; b\nselect 'x;y''z'; create function f() as $body$ begin; end; $body$; /* ; */ select 1";
    expect(splitStatements(sql).map(({ line }) => line)).toEqual([2, 2, 2]);
  });
});

describe('names', () => {
  it.each([
    'contacts.sql',
    '20261320T0900-a.sql',
    '20261120T2500-a.sql',
    '20261120T0900-A.sql',
    '20261120T0900-a.txt',
  ])('%s is refused', (name) => {
    expect(findings('', { [`modules/contacts/server/migrations/${name}`]: '' })).toHaveLength(1);
  });

  it('are unique over all modules', () => {
    expect(findings('', { 'modules/mail/server/migrations/20261120T0900-contacts.sql': '' })).toHaveLength(1);
  });
});

describe('a released migration', () => {
  const lock = { 'tools/migrations.lock.json': JSON.stringify(lockOf([{ path: FILE, sql: CONTACTS }])) };

  it('never changes', () => {
    expect(findings(CONTACTS, lock)).toEqual([]);
    expect(findings(`${CONTACTS} `, lock)).toMatchObject([
      { rule: 'released', message: expect.stringContaining('was changed') },
    ]);
  });

  it('never goes', () => {
    expect(checkMigrations(virtualTree(lock))).toMatchObject([
      { rule: 'released', message: expect.stringContaining('is gone') },
    ]);
  });

  it('is never overtaken by a later one with an older name', () => {
    const folder = 'modules/contacts/server/migrations';
    expect(findings(CONTACTS, { ...lock, [`${folder}/20261121T0900-notes.sql`]: '' })).toEqual([]);
    expect(findings(CONTACTS, { ...lock, [`${folder}/20261119T0900-notes.sql`]: '' })).toMatchObject([
      { rule: 'released' },
    ]);
  });
});
