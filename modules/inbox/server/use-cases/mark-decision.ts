import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Decision, inboxErrors } from '../../contract/index.ts';
import { findDecision, markDecisionRow } from '../repo/decision.repo.ts';
import { toDecisions } from '../views/decision-view.ts';
import { actingMember } from './acting-member.ts';
import { keepMarkedAnswer } from './keep-marked-answer.ts';

/** Keeps a member's judgement of an automatic answer, and asks it again before knowledge changes. */
export async function markDecision(
  scope: Scope,
  id: string,
  mark: 'right' | 'wrong' | null,
  locale: string,
): Promise<Decision> {
  const { userId } = actingMember(scope);
  await markDecisionRow(scope, id, { mark, marked_by: userId, marked_at: scope.now() });
  const row = await findDecision(scope, id);
  if (!row) return fail(inboxErrors.decisionNotFound);
  await keepMarkedAnswer(scope, row);
  const [decision] = await toDecisions(scope, [row], locale);
  return decision ?? fail(inboxErrors.decisionNotFound);
}
