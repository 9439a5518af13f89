import { defineRoute } from '#kernel/http';
import { listConversationsContract } from '../../contract/index.ts';
import { listConversations } from '../use-cases/list-conversations.ts';

export const listConversationsRoute = defineRoute(listConversationsContract, ({ scope, query }) =>
  listConversations(scope, query),
);
