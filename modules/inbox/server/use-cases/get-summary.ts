import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { tasksAbout } from '#kernel/tasks';
import { enginesIn, wantedSettings } from '#modules/ai';
import {
  type ConversationSummary,
  conversationSubject,
  inboxErrors,
  type SummaryResult,
  summaryResultSchema,
  summaryToolName,
} from '../../contract/index.ts';
import { extractSentences } from '../assistant/extract-sentences.ts';
import { headOf, threadsOf } from '../repo/merge.repo.ts';
import { type MessageRow, selectMessages } from '../repo/message.repo.ts';
import { readSaid } from './read-said.ts';

const mostCounted = 99;
const mostRead = 60_000;

/** The latest summary that was written, what came since, and, where nobody could write one, the sentences that say most. */
export async function getSummary(scope: Scope, conversationId: string): Promise<ConversationSummary> {
  const head = await headOf(scope, conversationId);
  if (head === undefined) return fail(inboxErrors.conversationNotFound);
  const threads = await threadsOf(scope, head);
  const tasks = await tasksAbout(scope, conversationSubject, threads, { tool: summaryToolName, limit: 10 });
  const written = tasks.find(({ status }) => status === 'succeeded');
  const summary = written ? summaryResultSchema.parse(written.result) : null;
  const { writer } = await enginesIn(scope);
  return {
    summary,
    since: summary ? await countSince(scope, threads, summary) : 0,
    messages: said(await selectMessages(scope, { threads, limit: mostCounted, publicOnly: true })).length,
    runningTaskId: tasks.find(({ endedAt }) => endedAt === null)?.id ?? null,
    extract: writer ? null : extractSentences((await readSaid(scope, head, mostRead)).messages),
    settings: writer ? [] : [...wantedSettings.write],
  };
}

/** Where the message was moved elsewhere since, everything counts as new. */
async function countSince(scope: Scope, threads: readonly string[], { upTo }: SummaryResult) {
  const slice = { threads, limit: mostCounted, publicOnly: true };
  const later = await selectMessages(scope, { ...slice, after: upTo.messageId });
  return said(later ?? (await selectMessages(scope, slice))).length;
}

const said = (rows: readonly MessageRow[] | null): readonly MessageRow[] =>
  (rows ?? []).filter(({ author }) => author !== 'system');
