import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors } from '../../contract/index.ts';
import { type ConversationRow, lockConversation } from '../repo/conversation.repo.ts';
import { partsOf } from '../repo/part.repo.ts';
import { findSurvey, type SurveyRow } from '../repo/survey.repo.ts';
import { type VisitorAddress, visitorConversation } from './visitor-conversation.ts';

interface Resolution {
  readonly survey: SurveyRow;
  /** The part of the visitor's thread that was resolved, locked. */
  readonly conversation: ConversationRow;
}

/** A resolution of a visitor's own thread; every other one is not found. */
export async function visitorResolution(
  scope: Scope,
  address: VisitorAddress,
  surveyId: string,
): Promise<Resolution> {
  const thread = await visitorConversation(scope, address, 'lock');
  const survey = await findSurvey(scope, surveyId);
  const isOwn = survey && (await partsOf(scope, thread.id)).includes(survey.conversation_id);
  const conversation = isOwn && (await lockConversation(scope, survey.conversation_id));
  return conversation ? { survey, conversation } : fail(inboxErrors.surveyNotFound);
}
