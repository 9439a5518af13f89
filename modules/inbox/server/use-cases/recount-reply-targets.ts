import { jobPrincipal, type Services } from '#kernel/scope';
import { idsAwaiting } from '../repo/reply-target.repo.ts';
import { announceConversation } from './announce-conversation.ts';
import { keepReplyDue } from './keep-reply-due.ts';

/**
 * Counts anew when replies are due, because targets or hours are others. One conversation a transaction: several rows
 * locked at once could wait for each other with a merge.
 */
export async function recountReplyTargets({ scopes }: Services, orgId: string): Promise<void> {
  const principal = jobPrincipal(orgId, 'inbox.recount_reply_targets');
  for (const waiting of await scopes.withOrg(principal, idsAwaiting)) {
    await scopes.withOrg(principal, async (scope) => {
      for (const { id } of await keepReplyDue(scope, [waiting])) announceConversation(scope, id);
    });
  }
}
