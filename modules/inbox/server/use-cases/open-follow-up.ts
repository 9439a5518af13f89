import { fail } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import { inboxErrors } from '../../contract/index.ts';
import { findChannel } from '../repo/channel.repo.ts';
import { visitorStates } from '../repo/part.repo.ts';
import { visitorTokenOf } from '../visitor-token.ts';
import { linkedFollowUp } from './linked-follow-up.ts';

/** Gives a conversation to the owner of a proved address, on whatever device they read their mail. */
export async function openFollowUp(services: Services, token: string) {
  return linkedFollowUp(services, 'open', token, async (scope, { conversation, followUp }) => {
    const channel = await findChannel(scope, conversation.channel_id);
    const visitorToken = visitorTokenOf(services, conversation);
    if (!channel || visitorToken === null || followUp.confirmed_at === null)
      return fail(inboxErrors.linkInvalid);
    const { id } = conversation;
    const [state] = await visitorStates(scope, [id]);
    const status = state?.status ?? conversation.status;
    return { key: channel.key, conversation: { id, status }, visitorToken };
  });
}
