import type { Page, PageQuery } from '#kernel/contract';
import { decodeInstantCursor, toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { Member } from '../../contract/index.ts';
import { membersPage } from '../repo/membership.repo.ts';
import { beginning } from '../repo/place.ts';
import { presentMember } from './present-member.ts';

/** Members of the scope's organisation, the newest first. */
export async function listMembersPage(scope: Scope, query: PageQuery): Promise<Page<Member>> {
  const after = decodeInstantCursor(query.cursor) ?? beginning;
  const rows = await membersPage(scope, scope.orgId, query.limit + 1, after);
  return toPage(
    rows,
    query.limit,
    (row) => ({ at: row.created_at.toISOString(), id: row.user_id }),
    presentMember,
  );
}
