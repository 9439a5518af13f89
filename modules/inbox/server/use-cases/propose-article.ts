import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import { contactSummaries } from '#modules/contacts';
import { proposeAnswer } from '#modules/knowledge';
import type { ConversationRow } from '../repo/conversation.repo.ts';
import { threadsOf } from '../repo/merge.repo.ts';
import { selectMessages } from '../repo/message.repo.ts';

/** Of a conversation's end: what was said long before answered something else. */
const lookedAt = 30;

/** What members answered in a conversation that is resolved may be the article that its question lacks. */
export async function proposeArticle(scope: Scope, conversation: ConversationRow): Promise<void> {
  const threads = await threadsOf(scope, conversation.id);
  const latest = await selectMessages(scope, { threads, limit: lookedAt, publicOnly: true });
  const messages = (latest ?? []).reverse().filter(({ author }) => author === 'member');
  if (messages.length === 0) return;
  const contacts = await contactSummaries(scope, [conversation.contact_id]);
  const writers = messages.flatMap(({ member_id: id }) => (id === null ? [] : [id]));
  const members = await memberNames(scope, [...new Set(writers)]);
  await proposeAnswer(scope, {
    conversationIds: threads,
    messages: messages.map(({ text }) => text),
    names: [...contacts.values()].map(({ name }) => name).concat([...members.values()]),
  });
}
