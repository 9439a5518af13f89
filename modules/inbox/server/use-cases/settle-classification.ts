import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { settleClass } from '#modules/contacts';
import { type Classification, inboxErrors } from '../../contract/index.ts';
import { lockConversation } from '../repo/conversation.repo.ts';
import { headOf } from '../repo/merge.repo.ts';
import { actingMember } from './acting-member.ts';
import { announceConversation } from './announce-conversation.ts';
import { getClassification } from './get-classification.ts';

interface Settled {
  readonly proposalId: string;
  readonly outcome: 'applied' | 'dismissed';
}

/**
 * Gives the contact the stage that was proposed, or keeps that it was not wanted. What a person set since stays.
 * @throws `inbox.proposal_overtaken`
 */
export async function settleClassification(
  scope: Scope,
  conversationId: string,
  { proposalId, outcome }: Settled,
): Promise<Classification> {
  actingMember(scope);
  const head = await headOf(scope, conversationId);
  const conversation = head === undefined ? undefined : await lockConversation(scope, head);
  if (!conversation) return fail(inboxErrors.conversationNotFound);
  const { proposal } = await getClassification(scope, conversation.id);
  const settled =
    proposal?.id === proposalId &&
    (await settleClass(scope, conversation.contact_id, { id: proposalId, outcome }));
  if (!settled) fail(inboxErrors.proposalOvertaken);
  if (outcome === 'applied') announceConversation(scope, conversation.id);
  return getClassification(scope, conversation.id);
}
