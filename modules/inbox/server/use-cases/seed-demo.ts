import { newId } from '#kernel/ids';
import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { demoAccount, listMembers } from '#modules/accounts';
import { localEngines } from '#modules/ai';
import { demoContactId, touchContact } from '#modules/contacts';
import { articleTexts, demoArticleId, noteUnanswered } from '#modules/knowledge';
import { type DemoConversation, type DemoMessage, demoConversations } from '../demo/conversations.ts';
import { insertConversation, updateConversationRow } from '../repo/conversation.repo.ts';
import { insertDecision } from '../repo/decision.repo.ts';
import { insertMessage, setUnderstanding } from '../repo/message.repo.ts';
import { upsertRead } from '../repo/reading.repo.ts';
import { upsertSilenceSettings } from '../repo/silence-settings.repo.ts';
import { insertRatedSurvey, showLatestRating } from '../repo/survey.repo.ts';
import { silenceSettingsAtFirst } from '../silence/silence-settings-at-first.ts';
import { classifyHere } from './classify-here.ts';
import { createChannel } from './create-channel.ts';
import { listChannels } from './list-channels.ts';

interface Stage {
  readonly scope: Scope;
  readonly channelId: string;
  /** The demo's owner, who plays every member. */
  readonly memberId: string;
}

/** Gives the demo shop its channel and its past conversations, once. */
export async function seedDemo(services: Services): Promise<void> {
  const account = await demoAccount(services);
  if (!account) return;
  await services.scopes.withOrg(jobPrincipal(account.orgId, 'inbox.seed_demo'), async (scope) => {
    const channels = await listChannels(scope, { limit: 1 });
    if (channels.items.length > 0) return;
    const channel = await createChannel(scope, {
      kind: 'website',
      name: 'Boutique en ligne',
      assistant: 'on',
    });
    const [member] = await listMembers(scope);
    if (!member) throw new Error('The demo organisation has an owner.');
    const stage = { scope, channelId: channel.id, memberId: member.userId };
    for (const conversation of demoConversations) await play(stage, conversation);
    await upsertSilenceSettings(scope, { ...silenceSettingsAtFirst, enabled: true });
  });
}

async function play(stage: Stage, past: DemoConversation): Promise<void> {
  const { scope } = stage;
  const id = newId();
  const first = ago(scope, Math.max(...past.messages.map((message) => message.minutesAgo)));
  const hasMember = past.messages.some((message) => message.author === 'member');
  await insertConversation(scope, {
    id,
    channel_id: stage.channelId,
    contact_id: await demoContactId(scope, past.contactKey),
    status: past.status,
    assistant: hasMember ? 'off' : 'on',
    assignee_id: hasMember ? stage.memberId : null,
    language: past.language,
    language_hint: past.language,
    sentiment: past.sentiment,
    tags: past.tags,
    page_url: null,
    opening_client_id: null,
    visitor_token_hash: null,
    visitor_token: null,
    last_activity_at: first,
    created_at: first,
  });
  const lines: DemoLine[] = [
    ...past.messages.map((message) => ({ ...message, visibility: 'public' as const })),
    ...past.notes.map((note) => ({ ...note, author: 'member' as const, visibility: 'note' as const })),
  ].sort((a, b) => b.minutesAgo - a.minutesAgo);
  await writeLines(stage, id, past, lines);
  await rate(scope, id, past, lines);
  await classifyHere(scope, id);
}

/** What the visitor said of it, the moment it was resolved. */
async function rate(
  scope: Scope,
  conversationId: string,
  { rating }: DemoConversation,
  lines: readonly DemoLine[],
): Promise<void> {
  if (!rating) return;
  const at = ago(scope, Math.min(...lines.map(({ minutesAgo }) => minutesAgo)));
  const { stars, comment = null } = rating;
  await insertRatedSurvey(scope, { id: newId(), conversationId, rating: stars, comment, at });
  await showLatestRating(scope, conversationId);
}

type DemoLine = DemoMessage & { visibility: 'public' | 'note' };

async function writeLines(stage: Stage, id: string, past: DemoConversation, lines: readonly DemoLine[]) {
  const { scope } = stage;
  let asked: { id: string; text: string } | null = null;
  for (const [index, line] of lines.entries()) {
    const messageId = newId();
    const evidence = await evidenceOf(scope, line);
    await insertMessage(scope, {
      id: messageId,
      conversation_id: id,
      seq: index + 1,
      author: line.author,
      visibility: line.visibility,
      member_id: line.author === 'member' ? stage.memberId : null,
      text: line.text,
      language: past.language,
      evidence,
      in_reply_to: line.author === 'assistant' ? (asked?.id ?? null) : null,
      created_at: ago(scope, line.minutesAgo),
    });
    if (line.author === 'visitor') asked = { id: messageId, text: line.text };
    if (line.author === 'assistant' && asked !== null) {
      await remember(scope, { id, past, asked, messageId, line, evidence });
      asked = null;
    }
  }
  await closeUp(stage, id, past, lines);
}

/** The decision behind a past answer: what was understood is read anew, and the rule says that the story is a demo's. */
async function remember(
  scope: Scope,
  told: {
    id: string;
    past: DemoConversation;
    asked: { id: string; text: string };
    messageId: string;
    line: DemoLine;
    evidence: Awaited<ReturnType<typeof evidenceOf>>;
  },
): Promise<void> {
  const { understander } = localEngines();
  const read = await understander.understand({
    text: told.asked.text,
    defaultRegion: 'FR',
    languageHint: told.past.language,
  });
  await setUnderstanding(scope, told.asked.id, { ...read.understanding, language: told.past.language });
  await insertDecision(scope, {
    id: newId(),
    conversation_id: told.id,
    message_id: told.asked.id,
    reply_id: told.messageId,
    action:
      told.evidence.length > 0 ? 'answered' : told.past.status === 'handed_over' ? 'handed_over' : 'greeted',
    rule: 'demo_story',
    understanding: { ...read.understanding, language: told.past.language },
    evidence: told.evidence,
    parts: [],
    confidence: 1,
    engine: read.engine,
    duration_ms: read.durationMs,
    cost_millicredits: 0,
    created_at: ago(scope, told.line.minutesAgo),
  });
}

async function evidenceOf(scope: Scope, line: DemoMessage) {
  return Promise.all(
    (line.evidence ?? []).map(async ({ articleKey, quote }) => {
      const articleId = await demoArticleId(scope, articleKey);
      const article = (await articleTexts(scope, [articleId])).get(articleId);
      const start = article?.body.indexOf(quote) ?? -1;
      if (!article || start < 0) throw new Error(`The demo quotes what ${articleKey} does not say: ${quote}`);
      return { articleId, title: article.title, quote, version: 1, start, end: start + quote.length };
    }),
  );
}

/** The conversation's last lines, and what the member has read: everything but what still waits. */
async function closeUp(
  stage: Stage,
  id: string,
  past: DemoConversation,
  lines: readonly DemoLine[],
): Promise<void> {
  const last = lines.filter((line) => line.visibility === 'public').at(-1);
  if (!last) return;
  const visitorLines = lines.filter((line) => line.author === 'visitor');
  const visitorMessages = visitorLines.length;
  await updateConversationRow(stage.scope, id, {
    last_seq: lines.length,
    visitor_messages: visitorMessages,
    last_message_author: last.author,
    last_message_text: last.text,
    last_message_at: ago(stage.scope, last.minutesAgo),
    last_activity_at: ago(stage.scope, last.minutesAgo),
    ...(past.status === 'handed_over' && { awaits_since: ago(stage.scope, last.minutesAgo) }),
  });
  const heard = visitorLines.at(-1);
  const contactId = await demoContactId(stage.scope, past.contactKey);
  if (heard) await touchContact(stage.scope, contactId, ago(stage.scope, heard.minutesAgo));
  if (heard && past.status === 'handed_over') {
    await noteUnanswered(stage.scope, { text: heard.text, language: past.language, conversationId: id });
  }
  const waiting = past.status === 'handed_over' || (past.status === 'open' && last.author === 'visitor');
  await upsertRead(stage.scope, id, stage.memberId, waiting ? visitorMessages - 1 : visitorMessages);
}

const minuteMs = 60_000;
const ago = (scope: Scope, minutes: number) => new Date(scope.now().getTime() - minutes * minuteMs);
