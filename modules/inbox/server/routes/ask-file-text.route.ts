import { defineRoute } from '#kernel/http';
import { askFileTextContract } from '../../contract/index.ts';
import { askFileText } from '../use-cases/ask-file-text.ts';

export const askFileTextRoute = defineRoute(askFileTextContract, ({ scope, params }) =>
  askFileText(scope, { messageId: params.id, fileId: params.fileId }),
);
