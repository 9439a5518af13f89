import type { ConversationRating, VisitorSurvey } from '../../contract/index.ts';
import type { SurveyRow } from '../repo/survey.repo.ts';

/** An answer as members see it. */
export function toRating({ id, rating, comment, rated_at, changed_at }: SurveyRow): ConversationRating {
  if (rating === null || rated_at === null) throw new Error('What nobody has answered is no rating.');
  return {
    id,
    rating,
    comment,
    ratedAt: rated_at.toISOString(),
    changedAt: changed_at?.toISOString() ?? null,
  };
}

/** What is asked about a resolution, and what was answered. */
export const toVisitorSurvey = (
  { id, rating, comment }: SurveyRow,
  question: string | null,
): VisitorSurvey => ({ id, question, rating, comment });
