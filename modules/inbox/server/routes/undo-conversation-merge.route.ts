import { defineRoute } from '#kernel/http';
import { undoConversationMergeContract } from '../../contract/index.ts';
import { undoConversationMerge } from '../use-cases/undo-conversation-merge.ts';

export const undoConversationMergeRoute = defineRoute(undoConversationMergeContract, ({ scope, params }) =>
  undoConversationMerge(scope, params.id),
);
