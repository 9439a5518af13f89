import { defineRoute } from '#kernel/http';
import { changeConversationsContract } from '../../contract/index.ts';
import { changeConversations } from '../use-cases/change-conversations.ts';

export const changeConversationsRoute = defineRoute(changeConversationsContract, ({ scope, body }) =>
  changeConversations(scope, body),
);
