import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import type { Notification } from '../../contract/index.ts';
import { leaveNotifications } from './leave-notifications.ts';
import { showConversation } from './show-conversation.ts';

interface Told {
  readonly userId: string;
  readonly kind: Notification['kind'];
  readonly conversationId: string;
  /** What to show below; the conversation's last message without it. */
  readonly preview?: string;
  /** How many conversations it is about; 1 without it. */
  readonly count?: number;
}

const previewLength = 200;

/** Leaves a notification for one member. */
export async function notifyMember(scope: Scope, told: Told): Promise<void> {
  const view = await showConversation(scope, told.conversationId);
  const preview = told.preview ?? view?.lastMessage?.text ?? '';
  await leaveNotifications(scope, [
    {
      id: newId(),
      user_id: told.userId,
      kind: told.kind,
      conversation_id: told.conversationId,
      contact_name: view?.contact.name ?? '',
      preview: preview.slice(0, previewLength),
      count: told.count ?? 1,
      read_at: null,
      created_at: scope.now(),
    },
  ]);
}
