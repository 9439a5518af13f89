/** Names that a scaffold is made of: `gift-cards` has `giftCards`, `giftCard`, `GiftCard`, table `gift_cards`. */
export interface Names {
  readonly module: string;
  readonly table: string;
  readonly many: string;
  readonly one: string;
  readonly One: string;
}

const camel = (kebab: string) => kebab.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());

export function namesOf(module: string): Names {
  const many = camel(module);
  const one = many.replace(/ies$/, 'y').replace(/s$/, '') || many;
  const kept = one === many ? `${one}Item` : one;
  return {
    module,
    table: module.replaceAll('-', '_'),
    many,
    one: kept,
    One: kept[0]?.toUpperCase() + kept.slice(1),
  };
}

/** Every file of a new module, by its path: one entity that is created and listed, tested, in both languages. */
export function moduleFiles(names: Names, stamp: string): Record<string, string> {
  const folder = `modules/${names.module}`;
  const files = { ...contractFiles(names), ...serverFiles(names, stamp), ...restFiles(names) };
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`${folder}/${path}`, `${text.trim()}\n`]),
  );
}

function contractFiles({ module, many, one, One, table }: Names): Record<string, string> {
  return {
    'contract/permissions.ts': `
import { definePermission } from '#kernel/contract';

export const ${many}Permissions = {
  read: definePermission({ name: '${module}.read', roles: ['owner', 'admin', 'member', 'viewer'] }),
  write: definePermission({ name: '${module}.write', roles: ['owner', 'admin', 'member'] }),
} as const;`,
    'contract/entities.ts': `
import * as z from 'zod';
import { idSchema, instantSchema } from '#kernel/contract';

export const ${one}Schema = z.object({ id: idSchema, name: z.string(), createdAt: instantSchema });
export type ${One} = z.infer<typeof ${one}Schema>;`,
    'contract/events.ts': `
import * as z from 'zod';
import { defineEvent, idSchema } from '#kernel/contract';
import { ${one}Schema } from './entities.ts';
import { ${many}Permissions } from './permissions.ts';

export const ${many}Events = {
  ${one}Created: defineEvent({
    type: '${module}.${table.replace(/s$/, '')}_created',
    v: 1,
    data: z.object({ ${one}Id: idSchema, ${one}: ${one}Schema }),
    live: { to: 'members', permission: ${many}Permissions.read },
  }),
} as const;`,
    'contract/examples.ts': `
/** A value that the contracts' examples share. */
export const ${one}Example = {
  id: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b90',
  name: 'Exemple',
  createdAt: '2026-11-20T09:30:00.000Z',
};`,
    [`contract/routes/create-${module}.ts`]: `
import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { ${one}Schema } from '../entities.ts';
import { ${one}Example } from '../examples.ts';
import { ${many}Permissions } from '../permissions.ts';

export const create${One}Contract = defineContract({
  id: '${module}.create${One}',
  method: 'POST',
  path: '/api/v1/${module}',
  summary: 'Create one',
  description: 'Creates one under a name.',
  access: { kind: 'member', permission: ${many}Permissions.write },
  body: z.strictObject({ name: z.string().trim().min(1).max(120) }),
  status: 201,
  response: ${one}Schema,
  errors: [],
  examples: [{ name: 'One', body: { name: 'Exemple' }, response: ${one}Example }],
});`,
    [`contract/routes/list-${module}.ts`]: `
import { defineContract, page, pageQuery } from '#kernel/contract';
import { ${one}Schema } from '../entities.ts';
import { ${one}Example } from '../examples.ts';
import { ${many}Permissions } from '../permissions.ts';

export const list${One}Contract = defineContract({
  id: '${module}.list${One}',
  method: 'GET',
  path: '/api/v1/${module}',
  summary: 'List all',
  description: 'Newest first.',
  access: { kind: 'member', permission: ${many}Permissions.read },
  query: pageQuery,
  status: 200,
  response: page(${one}Schema),
  errors: [],
  examples: [{ name: 'All', response: { items: [${one}Example], nextCursor: null } }],
});`,
    'contract/index.ts': `
export type { ${One} } from './entities.ts';
export { ${many}Events } from './events.ts';
export { ${many}Permissions } from './permissions.ts';
export { create${One}Contract } from './routes/create-${module}.ts';
export { list${One}Contract } from './routes/list-${module}.ts';`,
  };
}

function serverFiles({ module, many, one, One, table }: Names, stamp: string): Record<string, string> {
  return {
    [`server/migrations/${stamp}-${module}.sql`]: `
create table ${table} (
  org_id uuid not null default app.current_org(),
  id uuid not null,
  name text not null,
  created_at timestamptz not null,
  primary key (org_id, id)
);
create index ${table}_recent on ${table} (org_id, created_at desc, id desc);`,
    [`server/repo/${module}.repo.ts`]: `
import type { GeneratedAlways, Selectable } from 'kysely';
import type { PageQuery } from '#kernel/contract';
import { beforeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';

interface ${One}Table {
  org_id: GeneratedAlways<string>;
  id: string;
  name: string;
  created_at: Date;
}

interface Tables {
  ${table}: ${One}Table;
}

export type ${One}Row = Omit<Selectable<${One}Table>, 'org_id'>;

export async function insert${One}(scope: Scope, row: ${One}Row): Promise<void> {
  await scope.tables<Tables>().insertInto('${table}').values(row).execute();
}

/** One more than \`limit\`, newest first. */
export async function select${One}Page(scope: Scope, query: PageQuery): Promise<${One}Row[]> {
  return scope
    .tables<Tables>()
    .selectFrom('${table}')
    .select(['id', 'name', 'created_at'])
    .where(beforeCursor(query.cursor))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
}`,
    [`server/use-cases/present-${module}.ts`]: `
import type { ${One} } from '../../contract/index.ts';
import type { ${One}Row } from '../repo/${module}.repo.ts';

export function present${One}(row: ${One}Row): ${One} {
  return { id: row.id, name: row.name, createdAt: row.created_at.toISOString() };
}`,
    [`server/use-cases/create-${module}.ts`]: `
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { type ${One}, ${many}Events } from '../../contract/index.ts';
import { insert${One} } from '../repo/${module}.repo.ts';
import { present${One} } from './present-${module}.ts';

export async function create${One}(scope: Scope, given: { readonly name: string }): Promise<${One}> {
  const row = { id: newId(), name: given.name, created_at: scope.now() };
  await insert${One}(scope, row);
  const ${one} = present${One}(row);
  scope.emit(${many}Events.${one}Created, { ${one}Id: row.id, ${one} });
  return ${one};
}`,
    [`server/use-cases/list-${module}.ts`]: `
import type { Page, PageQuery } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { ${One} } from '../../contract/index.ts';
import { select${One}Page } from '../repo/${module}.repo.ts';
import { present${One} } from './present-${module}.ts';

export async function list${One}(scope: Scope, query: PageQuery): Promise<Page<${One}>> {
  const rows = await select${One}Page(scope, query);
  return toPage(rows, query.limit, (row) => ({ at: row.created_at.toISOString(), id: row.id }), present${One});
}`,
    [`server/routes/create-${module}.route.ts`]: `
import { defineRoute } from '#kernel/http';
import { create${One}Contract } from '../../contract/index.ts';
import { create${One} } from '../use-cases/create-${module}.ts';

export const create${One}Route = defineRoute(create${One}Contract, ({ scope, body }) => create${One}(scope, body));`,
    [`server/routes/list-${module}.route.ts`]: `
import { defineRoute } from '#kernel/http';
import { list${One}Contract } from '../../contract/index.ts';
import { list${One} } from '../use-cases/list-${module}.ts';

export const list${One}Route = defineRoute(list${One}Contract, ({ scope, query }) => list${One}(scope, query));`,
    'server/module.ts': `
import { holdsNoContacts, organisationDuties } from '#kernel/duties';
import { defineModule } from '#kernel/module';
import { ${many}Events, ${many}Permissions } from '../contract/index.ts';
import { create${One}Route } from './routes/create-${module}.route.ts';
import { list${One}Route } from './routes/list-${module}.route.ts';

const tables = [{ name: '${table}', tenancy: 'tenant', retention: 'with the organisation' }] as const;

export const ${many}Module = defineModule({
  name: '${module}',
  dependsOn: [],
  permissions: Object.values(${many}Permissions),
  events: Object.values(${many}Events),
  tables,
  duties: { ...organisationDuties(tables), ...holdsNoContacts },
  routes: [create${One}Route, list${One}Route],
});`,
  };
}

function restFiles({ module, many, One, table }: Names): Record<string, string> {
  return {
    [`server/${module}.http.test.ts`]: `
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registerOrganisation, type TestApp, testApp } from '#testkit';

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());

it('what was created is listed, newest first, and for its own organisation alone', async () => {
  const [one, other] = [await registerOrganisation(app), await registerOrganisation(app)];
  for (const name of ['Un', 'Deux']) {
    expect((await app.call('POST', '/api/v1/${module}', { token: one.token, body: { name } })).status).toBe(201);
  }
  const own = await app.call('GET', '/api/v1/${module}', { token: one.token });
  expect(own.body.items.map((item: { name: string }) => item.name)).toEqual(['Deux', 'Un']);
  expect((await app.call('GET', '/api/v1/${module}', { token: other.token })).body.items).toEqual([]);
});`,
    'locales/en.json': '{}',
    'locales/fr.json': '{}',
    'README.md': `
# ${module}

What it owns, in one sentence.

**Words.** A *${One}* is …

**Tables.** \`${table}\`.

**Events.** Emits those of \`${many}Events\`; listens to none.

**Depends on** nothing yet.`,
  };
}
