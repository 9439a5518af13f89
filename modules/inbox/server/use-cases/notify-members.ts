import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { listMembers } from '#modules/accounts';
import { contactSummaries } from '#modules/contacts';
import type { Notification } from '../../contract/index.ts';
import type { ConversationRow } from '../repo/conversation.repo.ts';
import { insertNotifications } from '../repo/notification.repo.ts';

const previewLength = 200;

/** Leaves a notification for the conversation's assignee, or for everybody who may answer where it has none. */
export async function notifyMembers(
  scope: Scope,
  conversation: ConversationRow,
  kind: Notification['kind'],
  text: string,
): Promise<void> {
  const members = await listMembers(scope);
  const asked = members.filter(({ userId, role }) =>
    conversation.assignee_id === null ? role !== 'viewer' : userId === conversation.assignee_id,
  );
  const contacts = await contactSummaries(scope, [conversation.contact_id]);
  await insertNotifications(
    scope,
    asked.map(({ userId }) => ({
      id: newId(),
      user_id: userId,
      kind,
      conversation_id: conversation.id,
      contact_name: contacts.get(conversation.contact_id)?.name ?? '',
      preview: text.slice(0, previewLength),
      read_at: null,
      created_at: scope.now(),
    })),
  );
}
