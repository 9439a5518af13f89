import type { Scope } from '#kernel/scope';
import { addressesOfPerson, idsOfPerson } from '#modules/contacts';
import { isSuppressed } from '#modules/mail';
import { channelPort } from '../channels/index.ts';
import { findConversation } from '../repo/conversation.repo.ts';
import { answeredIn } from './answered-in.ts';
import { followUpThread } from './follow-up-thread.ts';

/** Whether words that nobody asked for may go to a visitor: their mail comes back from nowhere, and on a website the chat is there. */
export async function isReachable(scope: Scope, head: string): Promise<boolean> {
  const conversation = await findConversation(scope, await answeredIn(scope, head));
  if (!conversation) return false;
  const port = channelPort(scope.services, conversation.channel_kind);
  const letters =
    (await port.letterThread(scope, conversation)) ?? (await followUpThread(scope, conversation));
  const own = await addressesOfPerson(scope, await idsOfPerson(scope, conversation.contact_id));
  if (await isSuppressed(scope, [...own, ...(letters ? [letters.to.address] : [])])) return false;
  return conversation.channel_kind === 'website' || letters !== null;
}
