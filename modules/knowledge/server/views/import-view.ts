import type { Import, ImportPage, Proposal, Source } from '../../contract/index.ts';
import type { ImportState } from '../repo/import.repo.ts';
import type { ImportPageRow } from '../repo/import-page.repo.ts';
import type { ShownProposal } from '../repo/proposal.repo.ts';
import type { SourceRow } from '../repo/source.repo.ts';

export function toSource(row: SourceRow | ImportState['source']): Source {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    url: row.url,
    fileId: row.file_id,
    schedule: row.schedule,
    onChange: row.on_change,
    nextReadAt: row.next_read_at === null ? null : new Date(row.next_read_at).toISOString(),
    createdAt: new Date(row.created_at).toISOString(),
  };
}

export function toImport({ pages, proposals, ...row }: ImportState): Import {
  const { waiting = 0, read = 0, unchanged = 0, skipped = 0, failed = 0 } = pages;
  const { open = 0, accepted = 0, dismissed = 0 } = proposals;
  return {
    id: row.id,
    source: toSource(row.source),
    status: row.status,
    problem: row.problem,
    pages: {
      found: waiting + read + unchanged + skipped + failed,
      waiting,
      read,
      unchanged,
      skipped,
      failed,
    },
    proposals: { open, duplicates: row.duplicates, accepted, dismissed },
    createdAt: row.created_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
  };
}

export const toImportPage = ({ id, place, status, reason }: ImportPageRow): ImportPage => ({
  id,
  place,
  status,
  reason,
});

export function toProposal(row: ShownProposal): Proposal {
  const { before_title: title, before_body: body, duplicate_of: duplicate, duplicate_title } = row;
  return {
    id: row.id,
    importId: row.import_id,
    kind: row.kind,
    status: row.status,
    place: row.place,
    title: row.title,
    body: row.body,
    language: row.language,
    articleId: row.article_id,
    before: row.kind !== 'new' && title !== null && body !== null ? { title, body } : null,
    handEdited: row.hand_edited,
    duplicateOf: duplicate === null ? null : { id: duplicate, title: duplicate_title ?? '' },
  };
}
