import { attachFile } from '#kernel/files';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { type ChangeRule, type Import, importPurpose, type ReadSchedule } from '../../contract/index.ts';
import { nextReadAt } from '../crawl/next-read-at.ts';
import { siteOrPage } from '../crawl/site-or-page.ts';
import { runningImport } from '../repo/import.repo.ts';
import { insertSource, lockSourceOf, type SourceRow, updateSourceRow } from '../repo/source.repo.ts';
import { showImport } from './show-import.ts';
import { startImport } from './start-import.ts';

export interface ImportOrder {
  readonly fileId?: string | undefined;
  readonly url?: string | undefined;
  readonly scope: 'auto' | 'page' | 'site';
  readonly language?: string | undefined;
  readonly schedule: ReadSchedule;
  readonly onChange: ChangeRule;
}

const longestName = 300;

/** Keeps where knowledge shall come in from, and begins to read it; an address that is known is read again. */
export async function createImport(scope: Scope, order: ImportOrder): Promise<Import> {
  const url = order.url === undefined ? undefined : new URL(order.url).href;
  const kind = url === undefined ? 'file' : siteOrPage(url, order.scope);
  const known = url === undefined ? undefined : await lockSourceOf(scope, url, kind);
  if (known) return readAgain(scope, known, order);
  const id = newId();
  const { fileId } = order;
  const file =
    fileId === undefined
      ? null
      : await attachFile(scope, fileId, { kind: 'knowledge.source', id }, importPurpose);
  // What a file says never changes.
  const schedule = file ? 'never' : order.schedule;
  const name = file ? file.name : (url ?? '').replace(/^https?:\/\//, '');
  await insertSource(scope, {
    id,
    kind,
    name: name.slice(0, longestName),
    url: url ?? null,
    file_id: file?.id ?? null,
    language: order.language ?? null,
    schedule,
    on_change: order.onChange,
    next_read_at: nextReadAt(schedule, scope.now()),
    created_by: scope.principal.kind === 'member' ? scope.principal.userId : null,
    created_at: scope.now(),
  });
  return startImport(scope, id);
}

/** What was asked last counts from now on; an import that is under way is the one that was asked for. */
async function readAgain(scope: Scope, { id }: SourceRow, order: ImportOrder): Promise<Import> {
  await updateSourceRow(scope, id, {
    schedule: order.schedule,
    on_change: order.onChange,
    next_read_at: nextReadAt(order.schedule, scope.now()),
  });
  const running = await runningImport(scope, id);
  return running === null ? startImport(scope, id) : showImport(scope, running);
}
