import type { SurveyRow } from '../repo/survey.repo.ts';

const dayMs = 24 * 60 * 60 * 1_000;

/** Whether the visitor may still answer, or answer otherwise: for a day after the first answer. */
export const isChangeable = ({ rated_at }: Pick<SurveyRow, 'rated_at'>, now: Date): boolean =>
  rated_at === null || now.getTime() - rated_at.getTime() < dayMs;
