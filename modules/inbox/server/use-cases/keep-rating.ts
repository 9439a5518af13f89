import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { inboxErrors, inboxEvents } from '../../contract/index.ts';
import type { ConversationRow } from '../repo/conversation.repo.ts';
import { changeSurvey, type SurveyRow, showLatestRating } from '../repo/survey.repo.ts';
import { isChangeable } from '../state/survey-window.ts';
import { toRating } from '../views/rating-view.ts';
import { announceConversation } from './announce-conversation.ts';
import { appendMessage } from './append-message.ts';
import { shownIn } from './shown-in.ts';

interface Answer {
  readonly rating: number;
  readonly comment?: string | undefined;
}

/**
 * Keeps what a visitor answers about a resolution; the conversation's row is locked. Members see it at once: on the
 * conversation, in its thread, and as an event.
 */
export async function keepRating(
  scope: Scope,
  conversation: ConversationRow,
  survey: SurveyRow,
  answer: Answer,
): Promise<SurveyRow> {
  const comment = answer.comment || null;
  const { rating } = answer;
  if (survey.rating === rating && survey.comment === comment) return survey;
  const now = scope.now();
  if (!isChangeable(survey, now)) return fail(inboxErrors.surveyClosed);
  const change = {
    rating,
    comment,
    ...(survey.rated_at === null ? { rated_at: now } : { changed_at: now }),
  };
  await changeSurvey(scope, survey.id, change);
  const kept = { ...survey, ...change };
  const head = await shownIn(scope, conversation);
  for (const id of new Set([conversation.id, head])) await showLatestRating(scope, id);
  await appendMessage(scope, conversation, {
    author: 'system',
    visibility: 'note',
    text: await noteOf(scope, kept),
  });
  scope.emit(inboxEvents.conversationRated, { conversationId: head, rating: toRating(kept) });
  announceConversation(scope, head);
  return kept;
}

async function noteOf(scope: Scope, { rating, comment, changed_at }: SurveyRow): Promise<string> {
  const { language } = await organisationProfile(scope);
  const say = (key: string) => scope.services.i18n.t(language, key, { rating, comment });
  const said = say(changed_at === null ? 'inbox.survey.note' : 'inbox.survey.note_changed');
  return comment === null ? said : `${said} ${say('inbox.survey.note_comment')}`;
}
