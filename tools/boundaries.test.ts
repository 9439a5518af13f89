import { describe, expect, it } from 'vitest';
import { checkBoundaries } from './boundaries.ts';
import { virtualTree } from './source/tree.ts';

/** A small sound house: what a test adds or replaces is the only thing that can be found. */
const HOUSE = {
  'kernel/contract/index.ts': `export * as z from 'zod';`,
  'kernel/scope/index.ts': `export { withOrg } from './with-org.ts';`,
  'kernel/scope/with-org.ts': `import pg from 'pg';\nexport const withOrg = () => pg;`,
  'kernel/browser/index.ts': `import { z } from '#kernel/contract';\nexport const client = z;`,
  'ui/index.ts': `export const Button = 1;`,
  'testkit/index.ts': `export const org = 1;`,
  'modules/index.server.ts': `import { accounts } from './accounts/server/module.ts';\nexport const all = [accounts];`,
  'modules/accounts/contract/index.ts': `import { z } from '#kernel/contract';\nexport const user = z;`,
  'modules/accounts/server/index.ts': `export { findUser } from './use-cases/find-user.ts';`,
  'modules/accounts/server/module.ts': `export const accounts = { dependsOn: [] };`,
  'modules/accounts/server/use-cases/find-user.ts': `export const findUser = 1;`,
  'modules/accounts/web/index.ts': `export const Avatar = 1;`,
  'modules/contacts/contract/index.ts': `export const contact = 1;`,
  'modules/contacts/server/index.ts': `export const audience = 1;`,
  'modules/contacts/server/module.ts': `export const contacts = { dependsOn: ['accounts'] };`,
  'modules/contacts/server/use-cases/archive-contact.ts': `import { archive } from '../repo/contact.repo.ts';\nimport { findUser } from '#modules/accounts';\nexport const archiveContact = [archive, findUser];`,
  'modules/contacts/server/repo/contact.repo.ts': `import { sql } from 'kysely';\nexport const archive = sql;`,
  'modules/contacts/server/routes/archive-contact.route.ts': `import { archiveContact } from '../use-cases/archive-contact.ts';\nexport default archiveContact;`,
  'modules/contacts/web/index.ts': `import { Button } from '#ui';\nimport { contact } from '#modules/contacts/contract';\nimport { client } from '#kernel/browser';\nexport const x = [Button, contact, client];`,
};

/** `path rule` of every finding in the house with these files added or replaced. */
function findings(files: Record<string, string> = {}): string[] {
  return checkBoundaries(virtualTree({ ...HOUSE, ...files })).map(({ path, rule }) => `${path} ${rule}`);
}

/** The rules that one added file breaks. */
function rulesBroken(path: string, text: string): string[] {
  return findings({ [path]: text }).map((finding) => finding.slice(finding.lastIndexOf(' ') + 1));
}

describe('the sound house', () => {
  it('has nothing to report', () => {
    expect(findings()).toEqual([]);
  });
});

describe('who may import whom', () => {
  it.each([
    ['the kernel no module', 'kernel/ids/index.ts', `import '#modules/accounts';`],
    ['the kernel nothing of the browser', 'kernel/ids/index.ts', `import '#kernel/browser';`],
    ['ui no kernel', 'ui/table.ts', `import '#kernel/contract';`],
    ['ui no product word', 'ui/table.ts', `import '#modules/contacts/web';`],
    [
      'a contract no server part',
      'modules/contacts/contract/a.ts',
      `import '../server/repo/contact.repo.ts';`,
    ],
    ['a contract only the kernel contract', 'modules/contacts/contract/a.ts', `import '#kernel/scope';`],
    [
      'a page no server part',
      'modules/contacts/web/a.tsx',
      `import '../server/use-cases/archive-contact.ts';`,
    ],
    ['a page no kernel but contract and browser', 'modules/contacts/web/a.tsx', `import '#kernel/scope';`],
    ['a page no face of another server', 'modules/contacts/web/a.tsx', `import '#modules/accounts';`],
    ['a server no page', 'modules/contacts/server/seed.ts', `import '../web/index.ts';`],
    ['a server no design system', 'modules/contacts/server/seed.ts', `import '#ui';`],
    [
      'a server no inside of another',
      'modules/contacts/server/seed.ts',
      `import '../../accounts/server/use-cases/find-user.ts';`,
    ],
    ['the widget no design system', 'modules/contacts/widget/main.ts', `import '#ui';`],
    ['the widget no browser kernel', 'modules/contacts/widget/main.ts', `import '#kernel/browser';`],
    [
      'the widget no other contract',
      'modules/contacts/widget/main.ts',
      `import '#modules/accounts/contract';`,
    ],
    ['a program no module but through the list', 'apps/server.ts', `import '#modules/contacts';`],
    ['product code no testkit', 'modules/contacts/server/seed.ts', `import '#testkit';`],
  ])('%s', (_name, path, text) => {
    expect(rulesBroken(path, text)).toContain('import-table');
  });

  it.each([
    [
      'a test reaches for the testkit',
      'modules/contacts/server/use-cases/archive-contact.test.ts',
      `import '#testkit';\nimport 'vitest';`,
    ],
    [
      'a suite does too',
      'modules/contacts/server/providers/contract.ts',
      `import '#testkit';\nimport 'vitest';`,
    ],
    [
      'the widget knows its own contract',
      'modules/contacts/widget/main.ts',
      `import type {} from '#modules/contacts/contract';`,
    ],
    ['the browser program', 'apps/web/main.tsx', `import '#ui';\nimport '#kernel/browser';`],
    [
      'a tool is configured beside what it works on',
      'ui/gallery/a.config.ts',
      `import '@playwright/test';\nprocess.env.CI;`,
    ],
    [
      'a tool sees faces',
      'tools/print-modules.ts',
      `import '#modules/contacts';\nimport '../modules/index.server.ts';`,
    ],
    ['a style or a text with a query', 'ui/sheet.ts', `import './sheet.css?inline';`],
  ])('lets through: %s', (_name, path, text) => {
    expect(findings({ [path]: text, 'ui/sheet.css': '' })).toEqual([]);
  });

  it('leads from one part of the kernel to another through its face only', () => {
    expect(rulesBroken('kernel/jobs/index.ts', `import '../scope/with-org.ts';`)).toEqual(['face']);
    expect(rulesBroken('kernel/jobs/index.ts', `import '#kernel/scope';`)).toEqual([]);
  });

  it('names what does not exist, deep aliases included', () => {
    expect(rulesBroken('kernel/jobs/index.ts', `import './gone.ts';`)).toEqual(['unresolved']);
    expect(rulesBroken('kernel/jobs/index.ts', `import '#kernel/scope/with-org';`)).toEqual(['unresolved']);
    expect(rulesBroken('kernel/jobs/index.ts', `import './index';`)).toEqual(['unresolved']);
  });

  it('sees re-exports, lazy imports and types as well', () => {
    expect(rulesBroken('ui/a.ts', `export * from '#kernel/contract';`)).toEqual(['import-table']);
    expect(rulesBroken('ui/a.ts', `export const a = () => import('#kernel/contract');`)).toEqual([
      'import-table',
    ]);
    expect(rulesBroken('ui/a.ts', `export type A = typeof import('#kernel/contract');`)).toEqual([
      'import-table',
    ]);
  });

  it('knows no other folders', () => {
    expect(rulesBroken('modules/contacts/shared/a.ts', '')).toEqual(['place']);
    expect(rulesBroken('lib/a.ts', '')).toEqual(['place']);
  });
});

describe('between modules', () => {
  const ai = {
    'modules/ai/server/index.ts': '',
    'modules/ai/server/module.ts': `export const ai = { dependsOn: [] };`,
  };

  it('a server imports what its manifest depends on, and nothing else', () => {
    const file = 'modules/ai/server/seed.ts';
    expect(findings({ ...ai, [file]: `import '#modules/contacts';` })).toEqual([`${file} depends-on`]);
    const manifest = { 'modules/ai/server/module.ts': `export const ai = { dependsOn: ['contacts'] };` };
    expect(findings({ ...ai, ...manifest, [file]: `import '#modules/contacts';` })).toEqual([]);
  });

  it('so does a contract', () => {
    const file = 'modules/ai/contract/index.ts';
    expect(findings({ ...ai, [file]: `import '#modules/contacts/contract';` })).toEqual([
      `${file} depends-on`,
    ]);
  });

  it('a lower tier never imports a higher one, whatever its manifest says', () => {
    const broken = findings({
      ...ai,
      'modules/contacts/server/module.ts': `export const contacts = { dependsOn: ['accounts', 'ai'] };`,
      'modules/contacts/server/seed.ts': `import '#modules/ai';`,
    });
    expect(broken).toEqual([
      'modules/contacts/server/module.ts tiers',
      'modules/contacts/server/seed.ts tiers',
    ]);
  });

  it('insights reads every contract, and nobody reads insights', () => {
    const insights = {
      'modules/insights/contract/index.ts': `import '#modules/contacts/contract';`,
      'modules/insights/server/module.ts': `export const insights = { dependsOn: [] };`,
    };
    expect(findings(insights)).toEqual([]);
    const reader = { 'modules/contacts/contract/a.ts': `import '#modules/insights/contract';` };
    expect(findings({ ...insights, ...reader })).toEqual(['modules/contacts/contract/a.ts tiers']);
  });

  it('a module that the order does not know must be given its place', () => {
    expect(findings({ 'modules/shop/web/index.ts': `import '#modules/accounts/web';` })).toEqual([
      'modules/shop/web/index.ts tiers',
    ]);
  });
});

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

describe('circles', () => {
  it('are found over many files, types included', () => {
    const files = {
      'ui/a.ts': `import './b.ts';`,
      'ui/b.ts': `export * from './c.ts';`,
      'ui/c.ts': `import type { A } from './a.ts';`,
    };
    expect(checkBoundaries(virtualTree(files))).toEqual([
      {
        rule: 'cycle',
        path: 'ui/a.ts',
        message: '3 files import each other: ui/a.ts <-> ui/b.ts <-> ui/c.ts',
      },
    ]);
  });

  it('are not closed by a lazy import', () => {
    expect(
      findings({ 'ui/a.ts': `export const b = () => import('./b.ts');`, 'ui/b.ts': `import './a.ts';` }),
    ).toEqual([]);
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
