import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { reviseTask } from '#kernel/tasks';
import { moveStage } from '#modules/contacts';
import { type Classification, inboxErrors } from '../../contract/index.ts';
import { untouched } from '../assistant/untouched-stage.ts';
import { lockConversation } from '../repo/conversation.repo.ts';
import { headOf } from '../repo/merge.repo.ts';
import { actingMember } from './acting-member.ts';
import { announceConversation } from './announce-conversation.ts';
import { getClassification } from './get-classification.ts';

interface Settled {
  readonly taskId: string;
  readonly outcome: 'applied' | 'dismissed';
}

/**
 * Gives the contact the stage that was proposed, or keeps that it was not wanted. What a person set since stays.
 * @throws `inbox.proposal_overtaken`, `tasks.revised_meanwhile`
 */
export async function settleClassification(
  scope: Scope,
  conversationId: string,
  { taskId, outcome }: Settled,
): Promise<Classification> {
  const { userId: memberId } = actingMember(scope);
  const head = await headOf(scope, conversationId);
  // Of two who settle it at once the second sees what the first one did.
  const conversation = head === undefined ? undefined : await lockConversation(scope, head);
  if (!conversation) return fail(inboxErrors.conversationNotFound);
  const { proposal, waits } = await getClassification(scope, conversation.id);
  if (!proposal || proposal.taskId !== taskId || proposal.settled || (outcome === 'applied' && !waits)) {
    return fail(inboxErrors.proposalOvertaken);
  }
  const { taskId: _named, ...result } = proposal;
  const settled = { outcome, memberId, at: scope.now().toISOString() };
  await reviseTask(scope, taskId, { revision: 0, result: { ...result, settled } }, 'en');
  if (outcome === 'applied' && result.stage) {
    const move = { from: untouched(result.from), to: result.stage };
    if (!(await moveStage(scope, conversation.contact_id, move))) fail(inboxErrors.proposalOvertaken);
    announceConversation(scope, conversation.id);
  }
  return getClassification(scope, conversation.id);
}
