import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { searchPassages } from '#modules/knowledge';
import { inboxErrors } from '../../contract/index.ts';
import { type Matter, readMatter } from './read-matter.ts';

const mostPassages = 6;
const longestQuery = 500;
const titleLength = 120;

/** What a reply is written from. */
interface ReplyMatter extends Pick<Matter, 'organisation' | 'contact' | 'language' | 'conversation'> {
  readonly articles: string;
  readonly sources: { readonly articleId: string; readonly title: string }[];
  /** What is to be answered, in short. */
  readonly title: string;
}

/** The end of a conversation, and the passages of the organisation's articles that fit its last question. */
export async function readForReply(scope: Scope, conversationId: string): Promise<ReplyMatter> {
  const { shown: _, messages, ...matter } = await readMatter(scope, conversationId);
  const question = messages.findLast(({ author }) => author === 'visitor')?.text.replace(/\s+/g, ' ');
  if (question === undefined) return fail(inboxErrors.nothingToAnswer);
  const { items } = await searchPassages(scope, { q: question.slice(0, longestQuery), limit: mostPassages });
  return {
    ...matter,
    articles: items.map(({ title, text }) => `${title}: ${text}`).join('\n\n'),
    sources: [...new Map(items.map(({ articleId, title }) => [articleId, { articleId, title }])).values()],
    title: question.slice(0, titleLength),
  };
}
