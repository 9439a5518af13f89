import { Worker } from 'node:worker_threads';
import { type ReadDocument, type ReadRequest, UnreadableDocument } from '../../reading/document.ts';
import type { ReadReply } from './document-reader.worker.ts';
import { workerProgram } from './worker-program.ts';

export interface DocumentReader {
  /**
   * Reads a document of a stranger in a thread of its own, one after the other.
   * @throws UnreadableDocument; `too_complex` for what takes longer or more memory than is allowed
   */
  read(request: ReadRequest): Promise<ReadDocument>;
  close(): Promise<void>;
}

export interface DocumentReaderOptions {
  /** For one document. */
  readonly timeoutMs?: number;
  /** Of the thread's heap. */
  readonly memoryMb?: number;
  /** By which the whole process may grow meanwhile: what is unpacked lies outside of any heap. */
  readonly growthMb?: number;
  /** What the thread runs; for tests, one that misbehaves. */
  readonly program?: string;
}

const defaults = { timeoutMs: 60_000, memoryMb: 384, growthMb: 700 };
const watchEveryMs = 50;
/** A thread that nobody needs holds its memory no longer. */
const idleMs = 30_000;
const mebibyte = 1024 * 1024;

export function createDocumentReader(options: DocumentReaderOptions = {}): DocumentReader {
  let worker: Worker | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  const stop = async () => {
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  };

  const read = async (request: ReadRequest): Promise<ReadDocument> => {
    clearTimeout(idle);
    worker ??= startWorker(options);
    const reply = await ask(worker, request, options);
    if (reply === undefined) await stop();
    idle = setTimeout(() => void stop(), idleMs).unref();
    if (reply === undefined) throw new UnreadableDocument('too_complex');
    if ('document' in reply) return reply.document;
    throw new UnreadableDocument(reply.problem, { cause: reply.cause });
  };

  return {
    read(request) {
      const result = turn.then(() => read(request));
      turn = result.catch(() => undefined);
      return result;
    },
    async close() {
      await turn;
      clearTimeout(idle);
      await stop();
    },
  };
}

function startWorker({
  memoryMb = defaults.memoryMb,
  program = workerProgram(),
}: DocumentReaderOptions): Worker {
  const worker = new Worker(program, {
    eval: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    env: {},
  });
  worker.unref();
  return worker;
}

/** The thread's answer, or undefined when it failed, or took too long or too much. Never rejects. */
function ask(
  worker: Worker,
  request: ReadRequest,
  { timeoutMs = defaults.timeoutMs, growthMb = defaults.growthMb }: DocumentReaderOptions,
): Promise<ReadReply | undefined> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const done = (reply: ReadReply | undefined) => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', done);
      worker.off('error', failed);
      worker.off('exit', failed);
      resolve(reply);
    };
    const failed = () => done(undefined);
    const timer = setTimeout(failed, timeoutMs);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > growthMb * mebibyte) failed();
    }, watchEveryMs);
    worker.on('message', done);
    worker.on('error', failed);
    worker.on('exit', failed);
    worker.postMessage(request);
  });
}
