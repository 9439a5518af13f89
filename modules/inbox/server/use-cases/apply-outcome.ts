import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import type { AnswerOutput } from '#modules/ai';
import { contactSummaries } from '#modules/contacts';
import { noteUnanswered } from '#modules/knowledge';
import { type AssistantMode, inboxEvents } from '../../contract/index.ts';
import type { Assignment, Outcome } from '../assistant/assignment.ts';
import { replyText } from '../assistant/reply-text.ts';
import { unansweredQuestions } from '../assistant/unanswered-questions.ts';
import { channelPort } from '../channels/index.ts';
import {
  type ConversationChange,
  type ConversationRow,
  updateConversationRow,
} from '../repo/conversation.repo.ts';
import { insertDecision } from '../repo/decision.repo.ts';
import { isAnswered, setUnderstanding } from '../repo/message.repo.ts';
import { finishTask, releaseTask } from '../repo/reply-task.repo.ts';
import { announceConversation } from './announce-conversation.ts';
import { appendMessage } from './append-message.ts';
import { assignByRules } from './assign-by-rules.ts';
import { type AwayNotice, awayNotice } from './away-notice.ts';
import { classifyHere } from './classify-here.ts';
import { getAssistant } from './get-assistant.ts';
import { keepReplyDue } from './keep-reply-due.ts';
import { learnAboutContact } from './learn-about-contact.ts';
import { lockAnswered } from './lock-answered.ts';
import { notifyMembers } from './notify-members.ts';
import { presentMessages } from './present-messages.ts';
import { quotesStand } from './quotes-stand.ts';
import { shownIn } from './shown-in.ts';
import { suggestReply } from './suggest-reply.ts';
import { tellVisitors } from './tell-visitors.ts';

/**
 * Writes everything that follows from one message in one transaction: what was understood, the contact's interest, the
 * answer, the decision. Whoever lost the lease meanwhile writes nothing, and an answer whose article was changed meanwhile
 * is not sent: the message waits again.
 */
export async function applyOutcome(
  scope: Scope,
  assignment: Assignment,
  outcome: Outcome,
  owner: string,
): Promise<'written' | 'stale' | 'lost'> {
  const conversation = await lockAnswered(scope, assignment.message.id);
  if (!conversation) return 'lost';
  const { mode } = await getAssistant(scope);
  // A member who took over while the engines worked has the word.
  const answer = conversation.assistant === 'on' && mode !== 'off' ? outcome.answer : null;
  if (answer && !(await quotesStand(scope, answer.evidence))) {
    return (await releaseTask(scope, assignment.message.id, owner)) ? 'stale' : 'lost';
  }
  if (!(await finishTask(scope, assignment.message.id, owner))) return 'lost';
  const understood = await setUnderstanding(scope, assignment.message.id, outcome.understanding);
  const [message] = await presentMessages(scope, [understood]);
  const conversationId = await shownIn(scope, conversation);
  if (message)
    scope.emit(inboxEvents.messageUnderstood, { conversationId, message: { ...message, conversationId } });
  await learnAboutContact(scope, conversation, assignment.message.text, outcome.understanding);
  await classifyHere(scope, conversation.id);
  const change: ConversationChange = {
    language: outcome.understanding.language ?? conversation.language,
    sentiment: outcome.understanding.sentiment,
  };
  const needsPerson = answer === null || asksForPerson(answer);
  const language = outcome.understanding.language ?? 'en';
  const away = needsPerson ? await awayNotice(scope, conversation, language) : null;
  const current = await assignByRules(scope, conversation, {
    opened: understood.seq === 1,
    handedOver: needsPerson,
    understanding: outcome.understanding,
    text: assignment.message.text,
  });
  const answered = await isAnswered(scope, understood);
  await decide(scope, current, assignment, { ...outcome, answer, mode, away, answered }, change);
  if (change.awaits_since || current.awaits_since) await keepReplyDue(scope, [conversation.id]);
  announceConversation(scope, conversation.id);
  return 'written';
}

/** What the engines found, as far as it counts by now. */
type Decided = Outcome & {
  readonly mode: AssistantMode;
  readonly away: AwayNotice | null;
  /** A member was faster. */
  readonly answered: boolean;
};

/** Sends the reply, or lays it before the members, if there is one, and keeps the decision with everything that led to it. */
async function decide(
  scope: Scope,
  conversation: ConversationRow,
  { message }: Assignment,
  outcome: Decided,
  change: ConversationChange,
): Promise<void> {
  const { answer } = outcome;
  const needsPerson = answer !== null && asksForPerson(answer);
  const wasWaiting = conversation.status === 'handed_over';
  if (needsPerson) change.status = 'handed_over';
  const draft = draftOf(outcome);
  change.awaits_since = awaitsAfter(scope, conversation, { ...outcome, draft });
  const replyId = await reply(scope, conversation, message.id, outcome, change);
  const decisionId = newId();
  const action = answer?.action ?? 'ignored';
  await insertDecision(scope, {
    id: decisionId,
    conversation_id: conversation.id,
    message_id: message.id,
    reply_id: replyId,
    action,
    rule: answer?.rule ?? (outcome.mode === 'off' ? 'assistant_off' : 'member_in_charge'),
    understanding: outcome.understanding,
    evidence: answer?.evidence ?? [],
    parts: answer?.parts ?? [],
    confidence: answer?.confidence ?? 1,
    engine: outcome.engine,
    duration_ms: outcome.durationMs,
    cost_millicredits: outcome.costMillicredits,
    created_at: scope.now(),
  });
  const conversationId = await shownIn(scope, conversation);
  scope.emit(inboxEvents.decisionMade, { conversationId, decisionId, action });
  if (draft) {
    await suggestReply(scope, conversation, { ...draft, message_id: message.id, decision_id: decisionId });
  }
  if (needsPerson && answer)
    await askForPerson(scope, conversation, answer, { message, outcome, rising: !wasWaiting });
  else if (draft) await notifyMembers(scope, conversation, 'draft_waiting', draft.text);
  else if (!answer) await notifyMembers(scope, conversation, 'reply_while_handed_over', message.preview);
}

/** Since when a person is waited for: to answer, or to approve. What the assistant answered itself nobody waits for. */
function awaitsAfter(
  scope: Scope,
  { status, awaits_since: since }: ConversationRow,
  { answer, mode, draft, answered: byMember }: Decided & { readonly draft: ReturnType<typeof draftOf> },
): Date | null {
  if (byMember) return since;
  if (answer === null || asksForPerson(answer) || draft) return since ?? scope.now();
  const answered = mode === 'automatic' && answer.text !== '' && status !== 'handed_over';
  return answered ? null : since;
}

const asksForPerson = ({ action }: AnswerOutput): boolean =>
  action === 'handed_over' || action === 'partly_answered';

/** What members are asked to approve; a hand-over and spam leave nothing to say in the assistant's name. */
function draftOf({ understanding, answer, mode }: Decided) {
  if (mode !== 'suggest' || !answer || answer.text === '') return null;
  if (answer.action === 'handed_over' || answer.action === 'ignored') return null;
  return { text: answer.text, language: understanding.language, evidence: answer.evidence };
}

/** @returns the reply's id, or null where nothing is said */
async function reply(
  scope: Scope,
  conversation: ConversationRow,
  inReplyTo: string,
  { understanding, answer, mode, away }: Decided,
  change: ConversationChange,
): Promise<string | null> {
  const language = understanding.language ?? 'en';
  const waiting = conversation.status === 'handed_over';
  const { repeatsCourtesy } = channelPort(scope.services, conversation.channel_kind);
  const back = away?.back ?? '';
  const text = answer ? replyText(scope, answer, { language, waiting, repeatsCourtesy, back }) : '';
  if (away) change.away_until = away.until;
  if (!answer || text === '' || mode === 'suggest') {
    if (away)
      await appendMessage(scope, conversation, { author: 'assistant', text: away.text, language }, change);
    else await updateConversationRow(scope, conversation.id, change);
    return null;
  }
  const { evidence } = answer;
  const sent = { author: 'assistant', text, language, evidence, inReplyTo } as const;
  return (await appendMessage(scope, conversation, sent, change)).row.id;
}

/** Tells people that one of them is needed, and keeps each question that found no answer. */
async function askForPerson(
  scope: Scope,
  conversation: ConversationRow,
  answer: AnswerOutput,
  about: { message: Assignment['message']; outcome: Outcome; rising: boolean },
): Promise<void> {
  const { message, outcome, rising } = about;
  const { understanding } = outcome;
  // In one order for everybody, so that two messages with the same questions never wait for each other.
  for (const question of unansweredQuestions(answer).sort()) {
    await noteUnanswered(scope, {
      text: question,
      language: understanding.language,
      conversationId: conversation.id,
    });
  }
  await notifyMembers(
    scope,
    conversation,
    rising ? 'handed_over' : 'reply_while_handed_over',
    message.preview,
  );
  if (!rising) return;
  const contacts = await contactSummaries(scope, [conversation.contact_id]);
  const contactName = contacts.get(conversation.contact_id)?.name ?? '';
  scope.emit(inboxEvents.conversationHandedOver, {
    conversationId: await shownIn(scope, conversation),
    contactName,
    preview: message.preview.slice(0, 200),
  });
  await tellVisitors(scope, [conversation.id]);
}
