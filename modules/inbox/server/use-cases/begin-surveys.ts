import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { type ChannelKind, inboxEvents, mailSurveyJob } from '../../contract/index.ts';
import { insertSurveys } from '../repo/survey.repo.ts';
import { getSurveySettings } from './get-survey-settings.ts';

const minuteMs = 60_000;

/** These conversations have just been resolved: where the settings want it, their visitors are asked how it was. */
export async function beginSurveys(scope: Scope, heads: readonly string[]): Promise<void> {
  if (heads.length === 0) return;
  const { website, mail, waitMinutes } = await getSurveySettings(scope);
  // A visitor of a website is asked by mail where answers follow by mail.
  const kinds: ChannelKind[] = mail ? ['website', 'mailbox'] : website ? ['website'] : [];
  if (kinds.length === 0) return;
  const begun = await insertSurveys(
    scope,
    heads.map((head) => ({ id: newId(), head })),
    kinds,
  );
  for (const { id, head, conversation_id: askedIn, thread_id: conversationId } of begun) {
    if (mail) scope.enqueue(mailSurveyJob, { surveyId: id }, { delayMs: waitMinutes * minuteMs });
    // Whoever wrote last in a merged conversation is told in their own thread.
    if (askedIn !== head)
      scope.emit(inboxEvents.visitorConversationUpdated, { conversationId, status: 'resolved' });
  }
}
