import type { Page } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { Import, ImportQuery } from '../../contract/index.ts';
import { selectImports } from '../repo/import.repo.ts';
import { toImport } from '../views/import-view.ts';

export async function listImports(scope: Scope, query: ImportQuery): Promise<Page<Import>> {
  const rows = await selectImports(scope, query);
  return toPage(rows, query.limit, (row) => ({ at: row.created_at.toISOString(), id: row.id }), toImport);
}
