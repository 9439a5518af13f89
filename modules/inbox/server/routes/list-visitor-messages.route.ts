import { defineRoute } from '#kernel/http';
import { listVisitorMessagesContract } from '../../contract/index.ts';
import { listVisitorMessages } from '../use-cases/list-visitor-messages.ts';

export const listVisitorMessagesRoute = defineRoute(listVisitorMessagesContract, ({ scope, params, query }) =>
  listVisitorMessages(scope, params, query),
);
