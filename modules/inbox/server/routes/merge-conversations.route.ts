import { defineRoute } from '#kernel/http';
import { mergeConversationsContract } from '../../contract/index.ts';
import { mergeConversations } from '../use-cases/merge-conversations.ts';

export const mergeConversationsRoute = defineRoute(mergeConversationsContract, ({ scope, params, body }) =>
  mergeConversations(scope, params.id, body.otherId),
);
