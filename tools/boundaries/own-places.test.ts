import { describe, expect, it } from 'vitest';
import { findings, rulesBroken } from './house.fixture.ts';

describe('inside a server', () => {
  const server = 'modules/contacts/server';

  it.each([
    ['a route does not reach the repo', 'routes/a.route.ts', `import '../repo/contact.repo.ts';`],
    ['a repo knows no use-case', 'repo/a.repo.ts', `import '../use-cases/archive-contact.ts';`],
    [
      'a use-case knows no route',
      'use-cases/a.ts',
      `import '../routes/archive-contact.route.ts';\nexport const a = 1;`,
    ],
    ['a handler does not reach the repo', 'jobs/a.handler.ts', `import '../repo/contact.repo.ts';`],
    ['a listener does not reach the repo', 'listeners/a.ts', `import '../repo/contact.repo.ts';`],
    ['a tool goes through use-cases', 'shout/shout.tool.ts', `import '../repo/contact.repo.ts';`],
    ['demonstration data goes through use-cases', 'demo/people.ts', `import '../repo/contact.repo.ts';`],
    ['a page does not reach the repo', 'pages/a.ts', `import '../repo/contact.repo.ts';`],
    ['pure logic knows no repo', 'ranking/a.ts', `import '../repo/contact.repo.ts';`],
    ['a file beside the manifest is no way round', 'shortcut.ts', `import './repo/contact.repo.ts';`],
    ['nobody imports the manifest', 'listeners/a.ts', `import '../module.ts';`],
  ])('%s', (_name, file, text) => {
    expect(rulesBroken(`${server}/${file}`, text)).toEqual(['layers']);
  });

  it('a route may bind a tool, but the rules beside it know nothing of it', () => {
    const tool = { [`${server}/shout/shout.tool.ts`]: `import '../use-cases/archive-contact.ts';` };
    const route = { [`${server}/routes/start-shout.route.ts`]: `import '../shout/shout.tool.ts';` };
    expect(findings({ ...tool, ...route })).toEqual([]);
    const words = `${server}/shout/words.ts`;
    expect(findings({ ...tool, [words]: `import './shout.tool.ts';` })).toEqual([`${words} layers`]);
  });

  it('a use-case may enqueue a job, but not call its handler', () => {
    const jobs = { [`${server}/jobs/a.job.ts`]: '', [`${server}/jobs/a.handler.ts`]: '' };
    expect(
      findings({ ...jobs, [`${server}/use-cases/a.ts`]: `import '../jobs/a.job.ts';\nexport const a = 1;` }),
    ).toEqual([]);
    expect(
      findings({
        ...jobs,
        [`${server}/use-cases/a.ts`]: `import '../jobs/a.handler.ts';\nexport const a = 1;`,
      }),
    ).toHaveLength(1);
  });

  it('a test may look everywhere in its own module', () => {
    expect(rulesBroken(`${server}/routes/a.http.test.ts`, `import '../repo/contact.repo.ts';`)).toEqual([]);
  });

  it('pure logic may know the shape of a row', () => {
    expect(
      rulesBroken(`${server}/views/a.ts`, `import type { Row } from '../repo/contact.repo.ts';`),
    ).toEqual([]);
  });

  it('a use-case is one verb, and its file is called so', () => {
    const file = `${server}/use-cases/merge-contacts.ts`;
    expect(rulesBroken(file, `export type Merged = 1;\nexport async function mergeContacts() {}`)).toEqual(
      [],
    );
    expect(rulesBroken(file, `export function merge() {}`)).toEqual(['one-verb']);
    expect(rulesBroken(file, `export const mergeContacts = 1;\nexport const LIMIT = 2;`)).toEqual([
      'one-verb',
    ]);
    expect(rulesBroken(file, `export * from './archive-contact.ts';`)).toEqual(['one-verb']);
    expect(rulesBroken(`${server}/use-cases/merge-contacts.test.ts`, '')).toEqual([]);
  });

  it('a route has no condition', () => {
    expect(rulesBroken(`${server}/routes/a.route.ts`, `export default (a: boolean) => (a ? 1 : 2);`)).toEqual(
      ['route-decides'],
    );
    expect(
      rulesBroken(`${server}/routes/a.route.ts`, `export default (a: boolean) => { if (a) return 1; };`),
    ).toEqual(['route-decides']);
  });
});

describe('packages', () => {
  it.each([
    ['a contract is zod only', 'modules/contacts/contract/a.ts', `import 'kysely';`],
    ['the widget carries none', 'modules/contacts/widget/main.ts', `import 'zod';`],
    ['a page has no Node', 'modules/contacts/web/a.tsx', `import 'node:fs';`],
    ['Node without its prefix is still Node', 'ui/a.ts', `import 'fs';`],
    ['a server draws nothing', 'modules/contacts/server/seed.ts', `import 'react';`],
    ['a product does not test itself', 'kernel/ids/index.ts', `import 'vitest';`],
  ])('%s', (_name, path, text) => {
    expect(rulesBroken(path, text)).toContain('packages');
  });
});

describe('connections', () => {
  it.each([
    [`import net from 'node:net';`],
    [`import { request } from 'undici';`],
    [`export const page = await fetch('https://example.org');`],
    [`export const get = globalThis.fetch;`],
    [`export const socket = new WebSocket('wss://example.org');`],
    [`export const load = () => import('node:dns');`],
  ])('are refused in a use-case: %s', (text) => {
    expect(rulesBroken('modules/contacts/server/listeners/a.ts', text)).toContain('sockets');
    expect(rulesBroken('kernel/ids/index.ts', text)).toContain('sockets');
  });

  it('belong to providers and kernel adapters', () => {
    expect(rulesBroken('modules/contacts/server/providers/brevo.ts', `import 'node:net';`)).toEqual([]);
    expect(rulesBroken('kernel/http-client/index.ts', `import 'undici';`)).toEqual([]);
  });

  it('are not opened by a type, nor by a fetch that is handed in', () => {
    const file = 'modules/contacts/server/listeners/a.ts';
    expect(rulesBroken(file, `import type { Socket } from 'node:net';\nexport type A = Socket;`)).toEqual([]);
    expect(rulesBroken(file, `export const a = (fetch: () => void) => fetch();`)).toEqual([]);
  });
});

describe('SQL', () => {
  it.each([
    [`import { sql } from 'kysely';`],
    [`export const all = (db: { selectFrom(t: string): unknown }) => db.selectFrom('contacts');`],
    ['export const all = `select * from contacts`;'],
    [`export const drop = 'DELETE FROM contacts';`],
  ])('lives in the repo: %s', (text) => {
    expect(rulesBroken('modules/contacts/server/listeners/a.ts', text)).toContain('sql');
    expect(rulesBroken('modules/contacts/server/repo/a.repo.ts', text)).toEqual([]);
    expect(rulesBroken('modules/contacts/server/listeners/a.db.test.ts', text)).toEqual([]);
  });

  it('changes the schema in migrations only', () => {
    expect(
      rulesBroken('modules/contacts/server/repo/a.repo.ts', "export const a = 'create table t (id uuid)';"),
    ).toEqual(['sql']);
    expect(rulesBroken('modules/contacts/server/repo/a.sql', '')).toEqual(['sql']);
    expect(rulesBroken('modules/contacts/server/migrations/20261120T0900-contacts.sql', '')).toEqual([]);
  });

  it('is not what a sentence is', () => {
    expect(
      rulesBroken('modules/contacts/server/listeners/a.ts', `export const a = 'Select a person';`),
    ).toEqual([]);
  });
});

describe('the environment', () => {
  it.each([
    [`export const port = process.env.PORT;`],
    [`export const port = process['env'].PORT;`],
    [`const { env } = process;\nexport const port = env.PORT;`],
    [`import { env } from 'node:process';\nexport const port = env.PORT;`],
    [`export const port = globalThis.process.env.PORT;`],
  ])('is read by kernel/config alone: %s', (text) => {
    expect(rulesBroken('kernel/ids/index.ts', text)).toEqual(['process-env']);
    expect(rulesBroken('kernel/config/index.ts', text)).toEqual([]);
    expect(rulesBroken('tools/build-docs.ts', text)).toEqual([]);
  });

  it('can be read with a reason, which must stay true', () => {
    const reason = '// boundary: process-env, the child inherits our locale';
    expect(rulesBroken('kernel/ids/index.ts', `${reason}\nexport const env = process.env;`)).toEqual([]);
    expect(rulesBroken('kernel/ids/index.ts', `${reason}\nexport const env = 1;`)).toEqual([
      'stale-suppression',
    ]);
    expect(
      rulesBroken('kernel/ids/index.ts', `// boundary: process-env\nexport const env = process.env;`),
    ).toEqual(['process-env']);
  });
});

describe('withSystem', () => {
  const call = `import { withSystem } from '#kernel/scope';\nexport const a = withSystem('why', () => 1);`;
  const file = 'modules/contacts/server/use-cases/a.ts';

  it('is called where the allow-list gives a reason', () => {
    expect(rulesBroken(file, call)).toEqual(['system-scope']);
    expect(
      findings({ [file]: call, 'tools/system-scopes.json': `{ "${file}": "purges every organisation" }` }),
    ).toEqual([]);
    expect(findings({ [file]: call, 'tools/system-scopes.json': `{ "${file}": " " }` })).toHaveLength(1);
  });

  it('leaves no line in the list behind', () => {
    expect(findings({ 'tools/system-scopes.json': `{ "${file}": "gone" }` })).toEqual([
      'tools/system-scopes.json system-scope',
    ]);
  });
});

describe('names and sizes', () => {
  it.each([
    'kernel/ids/utils.ts',
    'modules/contacts/server/contact-service.ts',
    'ui/helpers/a.ts',
    'kernel/ids/ids.v2.ts',
    'ui/DataTable.tsx',
    'kernel/ids/base-types.ts',
  ])('refuses %s', (path) => {
    expect(rulesBroken(path, '')).toEqual(['file-name']);
  });

  it('lets a database, a service worker and a migration have their names', () => {
    expect(rulesBroken('kernel/scope/database.ts', '')).toEqual([]);
    expect(rulesBroken('modules/accounts/server/common-passwords.words.ts', '')).toEqual([]);
    expect(rulesBroken('apps/web/service-worker.ts', '')).toEqual([]);
  });

  it('keeps programs under 60 lines', () => {
    expect(rulesBroken('apps/cli.ts', '\n'.repeat(58).replaceAll('\n', '//\n'))).toEqual([]);
    expect(rulesBroken('apps/cli.ts', '\n'.repeat(60).replaceAll('\n', '//\n'))).toEqual(['apps-size']);
  });
});
