import type { Scope } from '#kernel/scope';
import { partsOf } from '../repo/part.repo.ts';
import { latestSurvey, type SurveyRow } from '../repo/survey.repo.ts';
import { isResolved } from './is-resolved.ts';

/** What a visitor's thread is asked about: its latest resolution, once all its parts are resolved. */
export async function openSurveyOf(scope: Scope, threadId: string): Promise<SurveyRow | undefined> {
  const parts = await partsOf(scope, threadId);
  const survey = await latestSurvey(scope, parts);
  for (const part of survey ? parts : []) if (!(await isResolved(scope, part))) return undefined;
  return survey;
}
