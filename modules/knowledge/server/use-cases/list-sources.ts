import type { Page, PageQuery } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { Source } from '../../contract/index.ts';
import { selectSources } from '../repo/source.repo.ts';
import { toSource } from '../views/import-view.ts';

export async function listSources(scope: Scope, query: PageQuery): Promise<Page<Source>> {
  const rows = await selectSources(scope, query);
  return toPage(rows, query.limit, (row) => ({ at: row.created_at.toISOString(), id: row.id }), toSource);
}
