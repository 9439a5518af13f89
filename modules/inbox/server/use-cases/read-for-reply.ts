import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { searchPassages } from '#modules/knowledge';
import { inboxErrors } from '../../contract/index.ts';
import { headOf, threadsOf } from '../repo/merge.repo.ts';
import { type MessageRow, selectMessages } from '../repo/message.repo.ts';
import { isAnonymousName } from '../views/visitor-name.ts';
import { asTyped } from './as-typed.ts';
import { showConversation } from './show-conversation.ts';

/** Of a conversation's end: what was said long before was answered. */
const mostMessages = 30;
const mostCharacters = 12_000;
const mostPassages = 6;
const longestQuery = 500;
const titleLength = 120;

/** What a reply is written from. */
interface ReplyMatter {
  readonly organisation: string;
  readonly contact: string | undefined;
  /** By its English name, as prompts are in English. */
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
  const threads = await threadsOf(scope, shown.id);
  const latest = await selectMessages(scope, { threads, limit: mostMessages, publicOnly: true });
  const messages = (await asTyped(scope, latest ?? [])).filter(
    ({ author, text }) => author !== 'system' && text.trim() !== '',
  );
  const question = messages.find(({ author }) => author === 'visitor')?.text.replace(/\s+/g, ' ');
  if (question === undefined) return fail(inboxErrors.nothingToAnswer);
  const { items } = await searchPassages(scope, { q: question.slice(0, longestQuery), limit: mostPassages });
  const { name } = shown.contact;
  const known = name !== '' && !isAnonymousName(scope, name, shown.id);
  return {
    organisation: (await organisationProfile(scope)).name,
    contact: known ? line(name) : undefined,
    language: shown.language === null ? undefined : languageNames.of(shown.language),
    articles: items.map(({ title, text }) => `${title}: ${text}`).join('\n\n'),
    conversation: transcript(messages),
    sources: [...new Map(items.map(({ articleId, title }) => [articleId, { articleId, title }])).values()],
    title: question.slice(0, titleLength),
  };
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });
const line = (text: string): string => text.replace(/[<>\s]+/g, ' ').trim();

/** Oldest first; of more than fits, the end. @param latest newest first */
function transcript(latest: readonly Pick<MessageRow, 'author' | 'text'>[]): string {
  const lines: string[] = [];
  let room = mostCharacters;
  for (const { author, text } of latest) {
    const said = `[${author === 'visitor' ? 'customer' : 'shop'}] ${text.slice(0, room)}`;
    lines.unshift(said);
    room -= said.length;
    if (room <= 0) break;
  }
  return lines.join('\n');
}
