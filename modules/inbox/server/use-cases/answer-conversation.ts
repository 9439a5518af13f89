import { newId } from '#kernel/ids';
import { jobPrincipal, type Services } from '#kernel/scope';
import { enginesIn } from '#modules/ai';
import { runEngines } from '../assistant/run-engines.ts';
import { claimOldest, releaseTask } from '../repo/reply-task.repo.ts';
import { applyOutcome } from './apply-outcome.ts';
import { readAssignment } from './read-assignment.ts';

/** A worker that dies is believed alive for so long; then another takes its message. */
const leaseMs = 10_000;

/**
 * Understands and answers the waiting messages of one conversation, in their order, one after the other. Safe to call
 * any number of times at once: a message is held by one caller, and its answer is written in the same transaction that
 * ends its waiting.
 */
export async function answerConversation(
  services: Services,
  orgId: string,
  conversationId: string,
): Promise<void> {
  const principal = jobPrincipal(orgId, 'inbox.answer_message');
  const owner = newId();
  for (;;) {
    const given = await services.scopes.withOrg(principal, async (scope) => {
      const claimed = await claimOldest(scope, conversationId, owner, leaseMs);
      const assignment = claimed && (await readAssignment(scope, conversationId, claimed));
      return assignment ? { assignment, engines: await enginesIn(scope) } : null;
    });
    if (!given) return;
    const { assignment, engines } = given;
    const outcome = await runEngines(engines, assignment).catch(async (error: unknown) => {
      // Somebody else, or the next attempt, need not wait for a lease that nobody uses.
      await services.scopes.withOrg(principal, (scope) => releaseTask(scope, assignment.message.id, owner));
      throw error;
    });
    const result = await services.scopes.withOrg(principal, (scope) =>
      applyOutcome(scope, assignment, outcome, owner),
    );
    if (result === 'lost') return;
  }
}
