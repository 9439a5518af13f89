import type { Services } from '#kernel/scope';
import { changeFollowUp } from '../repo/follow-up.repo.ts';
import { linkedFollowUp } from './linked-follow-up.ts';

/** No further answer of the conversation leaves by mail. */
export async function stopFollowUp(services: Services, token: string): Promise<void> {
  await linkedFollowUp(services, 'stop', token, async (scope, { conversation, followUp }) => {
    if (followUp.stopped_at === null)
      await changeFollowUp(scope, conversation.id, { stopped_at: scope.now() });
  });
}
