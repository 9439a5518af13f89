import { defineRoute } from '#kernel/http';
import { listMessagesContract } from '../../contract/index.ts';
import { listMessages } from '../use-cases/list-messages.ts';

export const listMessagesRoute = defineRoute(listMessagesContract, ({ scope, params, query }) =>
  listMessages(scope, params.id, query),
);
