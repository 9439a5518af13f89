import { defineRoute } from '#kernel/http';
import { listConversationMergesContract } from '../../contract/index.ts';
import { listConversationMerges } from '../use-cases/list-conversation-merges.ts';

export const listConversationMergesRoute = defineRoute(listConversationMergesContract, ({ scope, params }) =>
  listConversationMerges(scope, params.id),
);
