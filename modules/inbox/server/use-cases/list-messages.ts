import type { Page } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors, type Message } from '../../contract/index.ts';
import { headOf } from '../repo/merge.repo.ts';
import { type MessageListQuery, pageOfMessages } from './page-of-messages.ts';

export async function listMessages(
  scope: Scope,
  id: string,
  query: MessageListQuery,
): Promise<Page<Message>> {
  const head = await headOf(scope, id);
  if (head === undefined) return fail(inboxErrors.conversationNotFound);
  return pageOfMessages(scope, head, query, false);
}
