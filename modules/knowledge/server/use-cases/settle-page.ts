import { newId } from '#kernel/ids';
import { mostPages, type Reading } from '../crawl/reading.ts';
import { holdImport } from '../repo/import.repo.ts';
import { addPages, type ImportPageRow, updatePage } from '../repo/import-page.repo.ts';
import { announceImport } from './announce-import.ts';
import { proposeArchiving } from './propose-archiving.ts';

export interface PageFate {
  readonly status: 'unchanged' | 'skipped' | 'failed';
  readonly reason?: string;
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly digest?: string | null;
  /** Further pages that it leads to. */
  readonly leadsTo?: readonly string[];
  /** The site says that there is no such page: its articles are proposed for the archive. */
  readonly gone?: boolean;
}

/** Keeps what became of a page that gave no text. */
export async function settlePage(
  { services, principal, importId, owner, source }: Reading,
  page: ImportPageRow,
  fate: PageFate,
): Promise<void> {
  await services.scopes.withOrg(principal, async (scope) => {
    if (!(await holdImport(scope, importId, owner))) return;
    await updatePage(scope, page.id, {
      status: fate.status,
      reason: fate.reason ?? null,
      etag: fate.etag ?? null,
      last_modified: fate.lastModified ?? null,
      digest: fate.digest ?? null,
    });
    const further = (fate.leadsTo ?? []).map((place) => ({ id: newId(), place }));
    await addPages(scope, importId, further, mostPages);
    if (fate.gone) await proposeArchiving(scope, { source, importId, page, keep: [] });
    announceImport(scope, importId);
  });
}
