import { defineRoute } from '#kernel/http';
import { listConversationSplitsContract } from '../../contract/index.ts';
import { listConversationSplits } from '../use-cases/list-conversation-splits.ts';

export const listConversationSplitsRoute = defineRoute(listConversationSplitsContract, ({ scope, params }) =>
  listConversationSplits(scope, params.id),
);
