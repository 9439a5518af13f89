import type { Page, PageQuery } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import type { PromptVersionView } from '../../contract/index.ts';
import { promptNamed } from '../register-prompts.ts';
import { selectVersions } from '../repo/prompt-version.repo.ts';
import { authorOf } from '../views/prompt-view.ts';

/** @throws `prompts.not_found` */
export async function listPromptVersions(
  scope: Scope,
  name: string,
  query: PageQuery,
): Promise<Page<PromptVersionView>> {
  const prompt = promptNamed(scope.services, name);
  const rows = await selectVersions(scope, name, query);
  const names = await memberNames(scope, [...new Set(rows.flatMap((row) => row.author_id ?? []))]);
  return toPage(
    rows,
    query.limit,
    (row) => ({ at: String(row.version), id: row.id }),
    (row) => ({
      version: row.version,
      text: row.text ?? prompt.text,
      own: row.text !== null,
      restoredFrom: row.restored_from,
      createdBy: authorOf(row, names),
      createdAt: row.created_at.toISOString(),
    }),
  );
}
