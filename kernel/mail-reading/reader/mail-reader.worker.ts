import { parentPort } from 'node:worker_threads';
import { type ReadOptions, readMail } from '../read-mail.ts';

/** What the reader sends here; the bytes are this thread's own from then on. */
export interface ReadRequest {
  readonly raw: Uint8Array;
  readonly options: ReadOptions;
}

parentPort?.on('message', ({ raw, options }: ReadRequest) => {
  const mail = readMail(raw, options);
  parentPort?.postMessage(mail);
});
