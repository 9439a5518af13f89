import { defineRoute } from '#kernel/http';
import { getFileTextContract } from '../../contract/index.ts';
import { getFileText } from '../use-cases/get-file-text.ts';

export const getFileTextRoute = defineRoute(getFileTextContract, ({ scope, params }) =>
  getFileText(scope, { messageId: params.id, fileId: params.fileId }),
);
