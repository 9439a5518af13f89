import type { Page } from '#kernel/contract';
import type { Scope } from '#kernel/scope';
import type { VisitorMessage } from '../../contract/index.ts';
import { toVisitorMessage } from '../views/message-view.ts';
import { type MessageListQuery, pageOfMessages } from './page-of-messages.ts';
import { type VisitorAddress, visitorConversation } from './visitor-conversation.ts';

export async function listVisitorMessages(
  scope: Scope,
  address: VisitorAddress,
  query: MessageListQuery,
): Promise<Page<VisitorMessage>> {
  const conversation = await visitorConversation(scope, address, 'read');
  const page = await pageOfMessages(scope, conversation.id, query, true);
  return { items: page.items.map(toVisitorMessage), nextCursor: page.nextCursor };
}
