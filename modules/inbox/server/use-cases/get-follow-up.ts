import type { Scope } from '#kernel/scope';
import type { FollowUp } from '../../contract/index.ts';
import { findFollowUp } from '../repo/follow-up.repo.ts';
import { visitorStates } from '../repo/part.repo.ts';
import { followUpView } from './follow-up-view.ts';
import { nobodyAnswers } from './nobody-answers.ts';
import { type VisitorAddress, visitorConversation } from './visitor-conversation.ts';

export async function getFollowUp(scope: Scope, address: VisitorAddress): Promise<FollowUp> {
  const conversation = await visitorConversation(scope, address, 'read');
  const row = await findFollowUp(scope, conversation.id);
  if (row) return followUpView(row);
  const [state] = await visitorStates(scope, [conversation.id]);
  const asks = state?.status === 'handed_over' && (await nobodyAnswers(scope));
  return { state: asks ? 'asks' : 'none', address: null };
}
