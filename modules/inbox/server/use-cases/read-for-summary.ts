import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { inboxErrors } from '../../contract/index.ts';
import { asTranscript } from '../abilities/as-transcript.ts';
import { nameLanguage } from '../abilities/name-language.ts';
import { headOf } from '../repo/merge.repo.ts';
import { readSaid } from './read-said.ts';
import { showConversation } from './show-conversation.ts';

const mostCharacters = 24_000;

/** What a summary is written from, and a prospect classified by: the latest messages, in the language of the organisation, whose people read it. */
export async function readForSummary(scope: Scope, conversationId: string) {
  const head = await headOf(scope, conversationId);
  const shown = head === undefined ? null : await showConversation(scope, head);
  if (head === undefined || !shown) return fail(inboxErrors.conversationNotFound);
  const { messages, whole } = await readSaid(scope, head, mostCharacters);
  const last = messages.at(-1);
  if (!last) return fail(inboxErrors.nothingToSummarise);
  const { language } = await organisationProfile(scope);
  return {
    values: { language: nameLanguage(language), conversation: asTranscript(messages) },
    messages: messages.map(({ id, text }) => ({ id, text })),
    customers: messages.flatMap(({ id, text, author }) => (author === 'visitor' ? [{ id, text }] : [])),
    upTo: { messageId: last.id, at: last.created_at.toISOString() },
    whole,
    title: shown.contact.name,
  };
}
