import type { Page, PageQuery } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { Notification } from '../../contract/index.ts';
import { selectNotifications } from '../repo/notification.repo.ts';
import { actingMember } from './acting-member.ts';

export async function listNotifications(scope: Scope, query: PageQuery): Promise<Page<Notification>> {
  const rows = await selectNotifications(scope, actingMember(scope).userId, query);
  return toPage(
    rows,
    query.limit,
    (row) => ({ at: row.created_at.toISOString(), id: row.id }),
    (row) => ({
      id: row.id,
      kind: row.kind,
      conversationId: row.conversation_id,
      contactName: row.contact_name,
      preview: row.preview,
      count: row.count,
      readAt: row.read_at?.toISOString() ?? null,
      createdAt: row.created_at.toISOString(),
    }),
  );
}
