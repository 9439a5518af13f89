import { parentPort } from 'node:worker_threads';
import {
  type ReadDocument,
  type ReadProblem,
  type ReadRequest,
  UnreadableDocument,
} from '../../reading/document.ts';
import { readDocument } from '../../reading/read-document.ts';

export type ReadReply =
  | { readonly document: ReadDocument }
  | { readonly problem: ReadProblem; readonly cause: string };

parentPort?.on('message', async (request: ReadRequest) => {
  const reply: ReadReply = await readDocument(request).then(
    (document) => ({ document }),
    (error: unknown) => ({
      problem: error instanceof UnreadableDocument ? error.problem : 'unreadable',
      cause: String(error instanceof UnreadableDocument ? error.cause : error),
    }),
  );
  parentPort?.postMessage(reply);
});
