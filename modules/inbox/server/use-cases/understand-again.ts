import { jobPrincipal, type Services } from '#kernel/scope';
import { enginesOf } from '#modules/ai';
import { inboxEvents } from '../../contract/index.ts';
import { understand } from '../assistant/run-engines.ts';
import { findMessage, setUnderstanding } from '../repo/message.repo.ts';
import { announceConversation } from './announce-conversation.ts';
import { classifyHere } from './classify-here.ts';
import { learnAboutContact } from './learn-about-contact.ts';
import { lockAnswered } from './lock-answered.ts';
import { presentMessages } from './present-messages.ts';
import { readAssignment } from './read-assignment.ts';
import { shownIn } from './shown-in.ts';

/**
 * Understands a message with what its files say now, where that was found after its answer: the contact's numbers and
 * interest are learnt, and nothing is answered again. As often as one likes.
 */
export async function understandAgain(services: Services, orgId: string, messageId: string): Promise<void> {
  const principal = jobPrincipal(orgId, 'inbox.understand_again');
  const assignment = await services.scopes.withOrg(principal, async (scope) => {
    const message = await findMessage(scope, messageId);
    return message && readAssignment(scope, message.conversation_id, { messageId, attempts: 1 });
  });
  if (!assignment) return;
  const { understanding } = await understand(await enginesOf(services, orgId), assignment);
  await services.scopes.withOrg(principal, async (scope) => {
    const conversation = await lockAnswered(scope, messageId);
    if (!conversation) return;
    const row = await setUnderstanding(scope, messageId, understanding);
    const [message] = await presentMessages(scope, [row]);
    const conversationId = await shownIn(scope, conversation);
    if (message)
      scope.emit(inboxEvents.messageUnderstood, { conversationId, message: { ...message, conversationId } });
    await learnAboutContact(scope, conversation, assignment.message.text, understanding);
    await classifyHere(scope, conversation.id);
    announceConversation(scope, conversation.id);
  });
}
