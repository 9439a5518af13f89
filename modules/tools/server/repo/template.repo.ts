import type { Selectable } from 'kysely';
import type { PageQuery } from '#kernel/contract';
import { newId } from '#kernel/ids';
import { beforeIntegerCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { NewTemplate } from '../../contract/index.ts';
import type { ToolsTables } from './tables.ts';

export type TemplateRow = Omit<Selectable<ToolsTables['write_template_versions']>, 'org_id'>;

const columns = [
  ...(['id', 'template_id', 'version', 'name', 'prompt', 'variables'] as const),
  ...(['restored_from', 'author_id', 'created_at'] as const),
] as const;

/** The newest version of each, by name. */
export async function selectTemplates(scope: Scope, limit: number): Promise<TemplateRow[]> {
  return scope
    .tables<ToolsTables>()
    .selectFrom('write_template_versions as one')
    .innerJoin('write_templates as template', (join) =>
      join.onRef('template.id', '=', 'one.template_id').onRef('template.version', '=', 'one.version'),
    )
    .select(columns.map((column) => `one.${column}` as const))
    .orderBy('one.name')
    .orderBy('one.template_id')
    .limit(limit)
    .execute();
}

/** @param version the newest without one */
export async function findTemplate(
  scope: Scope,
  id: string,
  version?: number,
): Promise<TemplateRow | undefined> {
  return scope
    .tables<ToolsTables>()
    .selectFrom('write_template_versions')
    .select(columns)
    .where('template_id', '=', id)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** One more than `limit`, newest first. */
export async function selectTemplateVersions(
  scope: Scope,
  id: string,
  query: PageQuery,
): Promise<TemplateRow[]> {
  return scope
    .tables<ToolsTables>()
    .selectFrom('write_template_versions')
    .select(columns)
    .where('template_id', '=', id)
    .where(beforeIntegerCursor(query.cursor, 'version'))
    .orderBy('version', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute();
}

export async function insertTemplate(scope: Scope, id: string): Promise<void> {
  await scope
    .tables<ToolsTables>()
    .insertInto('write_templates')
    .values({ id, version: 1, created_at: scope.now() })
    .execute();
}

/** Makes the next version the newest one. @returns false when another one is the newest already */
export async function advanceTemplate(scope: Scope, id: string, from: number): Promise<boolean> {
  const { numUpdatedRows } = await scope
    .tables<ToolsTables>()
    .updateTable('write_templates')
    .set({ version: from + 1 })
    .where('id', '=', id)
    .where('version', '=', from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function insertTemplateVersion(
  scope: Scope,
  of: { readonly id: string; readonly version: number; readonly restoredFrom: number | null },
  { name, prompt, variables }: NewTemplate,
): Promise<void> {
  await scope
    .tables<ToolsTables>()
    .insertInto('write_template_versions')
    .values({
      id: newId(),
      template_id: of.id,
      version: of.version,
      restored_from: of.restoredFrom,
      name,
      prompt,
      variables: JSON.stringify(variables),
      author_id: scope.principal.kind === 'member' ? scope.principal.userId : null,
      created_at: scope.now(),
    })
    .execute();
}

/** With its versions. */
export async function deleteTemplateRow(scope: Scope, id: string): Promise<boolean> {
  const { numDeletedRows } = await scope
    .tables<ToolsTables>()
    .deleteFrom('write_templates')
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
