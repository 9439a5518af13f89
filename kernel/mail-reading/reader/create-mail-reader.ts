import { Worker } from 'node:worker_threads';
import type { ReadMail } from '../mail.ts';
import type { ReadOptions } from '../read-mail.ts';
import type { ReadRequest } from './mail-reader.worker.ts';
import { unreadableMail } from './unreadable-mail.ts';
import { workerProgram } from './worker-program.ts';

export interface MailReader {
  /**
   * Reads a mail of a stranger. What takes too long or too much is read again without its HTML's structure, and what
   * still does becomes a mail with itself attached (`damage` says `not_read`): nothing is lost, and nothing throws.
   */
  read(raw: Uint8Array, options?: ReadOptions): Promise<ReadMail>;
  close(): Promise<void>;
}

export interface MailReaderOptions {
  /** For one attempt at one mail. */
  readonly timeoutMs?: number;
  /** Of the thread's heap; the mail itself lies outside of it. */
  readonly memoryMb?: number;
  /** What the thread runs; for tests, one that misbehaves. */
  readonly program?: string;
}

const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_MEMORY_MB = 256;

/** One thread that reads one mail after the other; it is replaced when it fails, and started when first needed. */
export function createMailReader(options: MailReaderOptions = {}): MailReader {
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  let worker: Worker | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const attempt = async (request: ReadRequest): Promise<ReadMail | undefined> => {
    worker ??= startWorker(options);
    const outcome = await ask(worker, request, timeoutMs);
    if (outcome === undefined) {
      await worker.terminate();
      worker = undefined;
    }
    return outcome;
  };

  const read = async (raw: Uint8Array, given: ReadOptions): Promise<ReadMail> =>
    (await attempt({ raw, options: given })) ??
    // A depth that no HTML keeps to: it is read as text.
    (await attempt({ raw, options: { ...given, limits: { ...given.limits, htmlDepth: 0 } } })) ??
    unreadableMail(raw);

  return {
    read(raw, given = {}) {
      const result = turn.then(() => read(raw, given));
      turn = result;
      return result;
    },
    async close() {
      await turn;
      await worker?.terminate();
      worker = undefined;
    },
  };
}

function startWorker({ memoryMb = DEFAULT_MEMORY_MB, program = workerProgram() }: MailReaderOptions): Worker {
  const worker = new Worker(program, {
    eval: true,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    env: {},
  });
  worker.unref();
  return worker;
}

/** The worker's answer, or undefined when it failed or did not answer in time. Never rejects. */
function ask(worker: Worker, request: ReadRequest, timeoutMs: number): Promise<ReadMail | undefined> {
  return new Promise((resolve) => {
    const done = (mail: ReadMail | undefined) => {
      clearTimeout(timer);
      worker.off('message', done);
      worker.off('error', failed);
      worker.off('exit', failed);
      resolve(mail);
    };
    const failed = () => done(undefined);
    const timer = setTimeout(failed, timeoutMs);
    worker.on('message', done);
    worker.on('error', failed);
    worker.on('exit', failed);
    worker.postMessage(request);
  });
}
