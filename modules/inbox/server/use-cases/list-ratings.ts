import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type ConversationRating, inboxErrors } from '../../contract/index.ts';
import { headOf, threadsOf } from '../repo/merge.repo.ts';
import { ratedSurveys } from '../repo/survey.repo.ts';
import { toRating } from '../views/rating-view.ts';

const most = 20;

/** How a conversation was rated, and what was merged into it. */
export async function listRatings(scope: Scope, id: string): Promise<{ items: ConversationRating[] }> {
  const head = await headOf(scope, id);
  if (head === undefined) return fail(inboxErrors.conversationNotFound);
  const rated = await ratedSurveys(scope, await threadsOf(scope, head), most);
  return { items: rated.map(toRating) };
}
