import type { Page, PageQuery } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import type { TimelineEntry } from '../../contract/index.ts';
import { selectTimeline, type TimelineRow } from '../repo/timeline.repo.ts';
import { findLivingContact } from './find-living-contact.ts';

/** Everything that happened to a contact, newest first, with the names of the members who did it. */
export async function listTimeline(
  scope: Scope,
  contactId: string,
  query: PageQuery,
): Promise<Page<TimelineEntry>> {
  const { id } = await findLivingContact(scope, contactId);
  const rows = await selectTimeline(scope, id, query);
  const names = await memberNames(scope, [...new Set(rows.flatMap((row) => row.member_id ?? []))]);
  return toPage(
    rows,
    query.limit,
    (row) => ({ at: row.at.toISOString(), id: row.id }),
    (row) => toEntry(row, names),
  );
}

function toEntry(row: TimelineRow, names: ReadonlyMap<string, string>): TimelineEntry {
  const author = row.member_id === null ? undefined : names.get(row.member_id);
  return {
    // A merge and its undoing share an id.
    id: `${row.kind}:${row.id}`,
    kind: row.kind,
    at: row.at.toISOString(),
    vars: { ...row.vars, ...(author !== undefined && { author }) },
  };
}
