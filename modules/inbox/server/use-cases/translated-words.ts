import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors, type TranslateBody } from '../../contract/index.ts';
import { findDraft } from '../repo/draft.repo.ts';
import { headOf, threadsOf } from '../repo/merge.repo.ts';
import { findMessage } from '../repo/message.repo.ts';

interface Words {
  /** In which they stand: one of those that are read in the conversation that was named. */
  readonly conversationId: string;
  readonly text: string;
  /** Null where nobody could tell. */
  readonly language: string | null;
}

/** What is to be translated in a conversation. A mail's text has no quotes and no signature any more. */
export async function translatedWords(
  scope: Scope,
  conversationId: string,
  { messageId, draftId, text }: TranslateBody,
): Promise<Words> {
  const head = await headOf(scope, conversationId);
  if (head === undefined) return fail(inboxErrors.conversationNotFound);
  if (text !== undefined) return spoken({ conversationId: head, text, language: null });
  const threads = await threadsOf(scope, head);
  const found =
    messageId === undefined ? await findDraft(scope, draftId ?? '') : await findMessage(scope, messageId);
  if (!found || !threads.includes(found.conversation_id)) {
    return fail(messageId === undefined ? inboxErrors.draftNotFound : inboxErrors.messageNotFound);
  }
  return spoken({ conversationId: found.conversation_id, text: found.text, language: found.language });
}

const spoken = (words: Words): Words =>
  words.text.trim() === '' ? fail(inboxErrors.nothingToTranslate) : words;
