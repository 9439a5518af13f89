import type { Page } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors, type Message } from '../../contract/index.ts';
import { findConversation } from '../repo/conversation.repo.ts';
import { type MessageListQuery, pageOfMessages } from './page-of-messages.ts';

export async function listMessages(
  scope: Scope,
  id: string,
  query: MessageListQuery,
): Promise<Page<Message>> {
  if (!(await findConversation(scope, id))) fail(inboxErrors.conversationNotFound);
  return pageOfMessages(scope, id, query, false);
}
