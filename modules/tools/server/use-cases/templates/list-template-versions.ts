import type { Page, PageQuery } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import type { TemplateVersion } from '../../../contract/index.ts';
import { selectTemplateVersions } from '../../repo/template.repo.ts';
import { foundTemplate } from './found-template.ts';

/** @throws `tools.own_template_not_found` */
export async function listTemplateVersions(
  scope: Scope,
  id: string,
  query: PageQuery,
): Promise<Page<TemplateVersion>> {
  await foundTemplate(scope, id);
  const rows = await selectTemplateVersions(scope, id, query);
  const names = await memberNames(scope, [...new Set(rows.flatMap(({ author_id }) => author_id ?? []))]);
  return toPage(
    rows,
    query.limit,
    (row) => ({ at: String(row.version), id: row.id }),
    ({ version, name, prompt, variables, restored_from, author_id, created_at }) => ({
      version,
      name,
      prompt,
      variables,
      restoredFrom: restored_from,
      createdBy: memberOf(author_id, names),
      createdAt: created_at.toISOString(),
    }),
  );
}

function memberOf(id: string | null, names: ReadonlyMap<string, string>): TemplateVersion['createdBy'] {
  const name = id === null ? undefined : names.get(id);
  return id === null || name === undefined ? null : { id, name };
}
