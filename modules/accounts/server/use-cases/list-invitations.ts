import type { Page, PageQuery } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { Invitation } from '../../contract/index.ts';
import { openInvitations } from '../repo/invitation.repo.ts';
import { presentInvitation } from './present-invitation.ts';

/** Invitations that nobody has answered, the latest first. */
export async function listInvitations(scope: Scope, query: PageQuery): Promise<Page<Invitation>> {
  const rows = await openInvitations(scope, { ...query, limit: query.limit + 1 });
  return toPage(
    rows,
    query.limit,
    (row) => ({ at: row.created_at.toISOString(), id: row.id }),
    (row) => presentInvitation(row, scope.now()),
  );
}
