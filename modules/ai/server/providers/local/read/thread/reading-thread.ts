import { Worker } from 'node:worker_threads';
import type { Answer, Question } from './messages.ts';
import { workerProgram } from './worker-program.ts';

/** Why a thread gave no answer. */
export class ThreadLost extends Error {
  override readonly name = 'ThreadLost';
}

export interface AskOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

export interface ReadingThread {
  /** @throws ThreadLost when it took too long, or died; the signal's reason. Either way the thread is gone. */
  ask(question: Question, options: AskOptions): Promise<Answer>;
  end(): Promise<void>;
  /** Whether it can be asked no more. */
  readonly lost: boolean;
}

/** Of JavaScript's heap; the engines' own memory lies outside and has a bound of its own. */
const heapMb = 256;

/** @param program what the thread runs; for tests, one that misbehaves */
export function startThread(program: string = workerProgram()): ReadingThread {
  const worker = new Worker(program, {
    eval: true,
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
  });
  worker.unref();
  let lost: ThreadLost | undefined;
  worker.on('error', (cause) => {
    lost = new ThreadLost('The reading thread failed', { cause });
  });
  // Also while nobody asks it anything: the next question would wait for an answer that nobody gives.
  worker.on('exit', () => {
    lost ??= new ThreadLost('The reading thread ended');
  });
  const end = async () => {
    lost ??= new ThreadLost('The reading thread was ended');
    await worker.terminate();
  };

  return {
    end,
    get lost() {
      return lost !== undefined;
    },
    async ask(question, options) {
      options.signal?.throwIfAborted();
      if (lost) throw lost;
      worker.ref();
      try {
        return await answerOf(worker, question, options);
      } catch (error) {
        await end();
        throw error;
      } finally {
        worker.unref();
      }
    },
  };
}

function answerOf(
  worker: Worker,
  question: Question,
  { timeoutMs, signal, onProgress }: AskOptions,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer);
      worker.off('message', heard);
      worker.off('error', failed);
      worker.off('exit', gone);
      signal?.removeEventListener('abort', aborted);
      act();
    };
    const heard = (answer: Answer) => {
      if (answer.kind === 'progress') onProgress?.(answer.fraction);
      else settle(() => resolve(answer));
    };
    const lose = (why: string, cause?: unknown) => settle(() => reject(new ThreadLost(why, { cause })));
    const failed = (cause: unknown) => lose('The reading thread failed', cause);
    const gone = () => lose('The reading thread ended');
    const aborted = () => settle(() => reject(signal?.reason));
    const timer = setTimeout(() => lose('The page took too long'), timeoutMs);
    worker.on('message', heard);
    worker.on('error', failed);
    worker.on('exit', gone);
    signal?.addEventListener('abort', aborted);
    worker.postMessage(question);
  });
}
