import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { searchPassages } from '#modules/knowledge';
import { inboxErrors } from '../../contract/index.ts';
import { asTranscript } from '../abilities/as-transcript.ts';
import { nameLanguage } from '../abilities/name-language.ts';
import { headOf } from '../repo/merge.repo.ts';
import { isAnonymousName } from '../views/visitor-name.ts';
import { readSaid } from './read-said.ts';
import { showConversation } from './show-conversation.ts';

/** Of a conversation's end: what was said long before was answered. */
const mostCharacters = 12_000;
const mostPassages = 6;
const longestQuery = 500;
const titleLength = 120;

/** What a reply is written from. */
interface ReplyMatter {
  readonly organisation: string;
  readonly contact: string | undefined;
  readonly language: string | undefined;
  readonly articles: string;
  readonly conversation: string;
  readonly sources: { readonly articleId: string; readonly title: string }[];
  /** What is to be answered, in short. */
  readonly title: string;
}

/** The end of a conversation, and the passages of the organisation's articles that fit its last question. */
export async function readForReply(scope: Scope, conversationId: string): Promise<ReplyMatter> {
  const head = await headOf(scope, conversationId);
  const shown = head === undefined ? null : await showConversation(scope, head);
  if (!shown) return fail(inboxErrors.conversationNotFound);
  const { messages } = await readSaid(scope, shown.id, mostCharacters);
  const question = messages.findLast(({ author }) => author === 'visitor')?.text.replace(/\s+/g, ' ');
  if (question === undefined) return fail(inboxErrors.nothingToAnswer);
  const { items } = await searchPassages(scope, { q: question.slice(0, longestQuery), limit: mostPassages });
  const { name } = shown.contact;
  const known = name !== '' && !isAnonymousName(scope, name, shown.id);
  return {
    organisation: (await organisationProfile(scope)).name,
    contact: known ? line(name) : undefined,
    language: shown.language === null ? undefined : nameLanguage(shown.language),
    articles: items.map(({ title, text }) => `${title}: ${text}`).join('\n\n'),
    conversation: asTranscript(messages),
    sources: [...new Map(items.map(({ articleId, title }) => [articleId, { articleId, title }])).values()],
    title: question.slice(0, titleLength),
  };
}

const line = (text: string): string => text.replace(/[<>\s]+/g, ' ').trim();
