import type { Page } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { ImportPage, ImportPageQuery } from '../../contract/index.ts';
import { selectPages } from '../repo/import-page.repo.ts';
import { toImportPage } from '../views/import-view.ts';
import { showImport } from './show-import.ts';

export async function listImportPages(
  scope: Scope,
  importId: string,
  query: ImportPageQuery,
): Promise<Page<ImportPage>> {
  await showImport(scope, importId);
  const rows = await selectPages(scope, importId, query);
  return toPage(rows, query.limit, (row) => ({ at: String(row.position), id: row.id }), toImportPage);
}
