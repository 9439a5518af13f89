import type { Scope } from '#kernel/scope';
import type { Delivery } from '../../contract/index.ts';
import { findConversation } from '../repo/conversation.repo.ts';
import { findMessage } from '../repo/message.repo.ts';
import { setDeliveryState } from '../repo/message-mail.repo.ts';
import { announceMessage } from './announce-message.ts';
import { notifyMembers } from './notify-members.ts';

const alarming: readonly Delivery['state'][] = ['failed', 'bounced', 'complained'];

/** Notes what became of a message that left by mail, and tells people when its reader will not have it. */
export async function setDelivery(scope: Scope, messageId: string, delivery: Delivery): Promise<void> {
  if (!(await setDeliveryState(scope, messageId, delivery))) return;
  const row = await findMessage(scope, messageId);
  const conversation = row && (await findConversation(scope, row.conversation_id));
  if (!conversation) return;
  await announceMessage(scope, conversation, row);
  if (alarming.includes(delivery.state)) {
    await notifyMembers(scope, conversation, 'delivery_failed', row.text);
  }
}
