import { jobPrincipal, type Services } from '#kernel/scope';
import { waitingConversations } from '../repo/reply-task.repo.ts';
import { answerConversation } from './answer-conversation.ts';

/** What waits for longer than this has lost its worker or its wake-up. */
const overdueMs = 3_000;
const batch = 100;

/** Answers what a crash left behind: the waiting rows are the truth, whatever became of the queue. */
export async function sweepWaitingReplies(services: Services): Promise<void> {
  const createdBefore = new Date(services.clock.now().getTime() - overdueMs);
  const organisations = await services.scopes.resolve(
    'orgs_with_waiting_replies',
    createdBefore.toISOString(),
  );
  for (const row of organisations) {
    const orgId = String(row.org_id);
    const conversations = await services.scopes.withOrg(jobPrincipal(orgId, 'inbox.sweep'), (scope) =>
      waitingConversations(scope, createdBefore, batch),
    );
    for (const conversationId of conversations) await answerConversation(services, orgId, conversationId);
  }
}
