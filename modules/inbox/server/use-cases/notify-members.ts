import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { listMembers } from '#modules/accounts';
import { contactSummaries } from '#modules/contacts';
import type { Notification } from '../../contract/index.ts';
import type { ConversationRow } from '../repo/conversation.repo.ts';
import { memberIdsOfTeam } from '../repo/team.repo.ts';
import { leaveNotifications } from './leave-notifications.ts';

const previewLength = 200;

/** Leaves a notification for the conversation's assignee, or where it has none for its team, or for everybody who may answer. */
export async function notifyMembers(
  scope: Scope,
  conversation: Pick<ConversationRow, 'id' | 'assignee_id' | 'team_id' | 'contact_id'>,
  kind: Notification['kind'],
  text: string,
): Promise<void> {
  const members = await listMembers(scope);
  const { assignee_id: assigneeId, team_id: teamId } = conversation;
  const team = assigneeId === null && teamId !== null ? await memberIdsOfTeam(scope, teamId) : [];
  const asked = members.filter(({ userId, role }) =>
    assigneeId === null
      ? role !== 'viewer' && (team.length === 0 || team.includes(userId))
      : userId === assigneeId,
  );
  const contacts = await contactSummaries(scope, [conversation.contact_id]);
  await leaveNotifications(
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
