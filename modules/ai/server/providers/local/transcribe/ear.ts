import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { installRoot } from '#kernel/config';
import type { Heard } from './listen.ts';
import type { SpeechReply, SpeechRequest } from './speech.worker.ts';

/** The model in a thread of its own. */
export interface Ear {
  /** One window after the other, in the order in which they were asked for, so that a long recording delays no short one. */
  hear(samples: Float32Array): Promise<Heard>;
  close(): Promise<void>;
}

/** The model takes half a gigabyte: it is let go of when nobody speaks. */
const idleMs = 60_000;
/** A window takes a second or two. */
const timeoutMs = 120_000;

export function createEar(idleAfterMs = idleMs): Ear {
  let worker: Worker | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  const stop = async () => {
    clearTimeout(idle);
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  };
  const hear = async (samples: Float32Array): Promise<Heard> => {
    clearTimeout(idle);
    worker ??= startWorker();
    try {
      const reply = await ask(worker, { samples });
      if ('problem' in reply) throw new Error(reply.problem);
      return reply.heard;
    } catch (error) {
      await stop();
      throw error;
    } finally {
      if (worker) idle = setTimeout(() => void stop(), idleAfterMs).unref();
    }
  };

  return {
    hear(samples) {
      const result = turn.then(() => hear(samples));
      turn = result.catch(() => undefined);
      return result;
    },
    async close() {
      await turn;
      await stop();
    },
  };
}

function startWorker(): Worker {
  const folder = join(installRoot(), 'node_modules/@moonshine-ai/moonshine-js/dist/model/tiny/quantized');
  const worker = new Worker(program(), { eval: true, execArgv: [], env: {}, workerData: { folder } });
  worker.unref();
  return worker;
}

/** Beside the bundle (`tools/build/server.mjs`), or the source, which tsx has to be told of inside the thread. */
function program(): string {
  const here = import.meta.filename;
  const importing = (file: string) =>
    `import(${JSON.stringify(pathToFileURL(join(dirname(here), file)).href)})`;
  if (here.endsWith('.js')) return importing('speech.js');
  return `import('tsx/esm/api').then(({ register }) => { register(); return ${importing('speech.worker.ts')}; });`;
}

function ask(worker: Worker, request: SpeechRequest): Promise<SpeechReply> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer);
      worker.off('message', answered);
      worker.off('error', failed);
      worker.off('exit', failed);
      act();
    };
    const answered = (reply: SpeechReply) => settle(() => resolve(reply));
    const failed = (cause: unknown) =>
      settle(() => reject(new Error('The listening thread ended', { cause })));
    const timer = setTimeout(() => failed('timeout'), timeoutMs);
    worker.on('message', answered);
    worker.on('error', failed);
    worker.on('exit', failed);
    worker.postMessage(request);
  });
}
