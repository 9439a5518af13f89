import { defineRoute } from '#kernel/http';
import { undoConversationSplitContract } from '../../contract/index.ts';
import { undoConversationSplit } from '../use-cases/undo-conversation-split.ts';

export const undoConversationSplitRoute = defineRoute(undoConversationSplitContract, ({ scope, params }) =>
  undoConversationSplit(scope, params.id),
);
