import { createGate } from '#kernel/gate';
import { type ReadingThread, startThread } from './reading-thread.ts';

/** A thread that nobody needs holds its memory no longer. */
const idleMs = 30_000;

export interface ThreadPool {
  /** `act` has a thread for itself. */
  withThread<T>(act: (thread: ReadingThread) => Promise<T>): Promise<T>;
}

/**
 * @param most threads at a time; who comes later waits for its turn
 * @param program what a thread runs; for tests, one that misbehaves
 */
export function createThreadPool(most: number, program?: string): ThreadPool {
  const idle: { readonly thread: ReadingThread; readonly ends: NodeJS.Timeout }[] = [];
  const inTurn = createGate(most);

  function take(): ReadingThread {
    const kept = idle.pop();
    clearTimeout(kept?.ends);
    return kept?.thread ?? startThread(program);
  }

  function giveBack(thread: ReadingThread): void {
    if (thread.lost) return;
    const ends = setTimeout(() => {
      idle.splice(
        idle.findIndex((one) => one.thread === thread),
        1,
      );
      void thread.end();
    }, idleMs).unref();
    idle.push({ thread, ends });
  }

  return {
    withThread: (act) =>
      inTurn(async () => {
        const thread = take();
        try {
          return await act(thread);
        } finally {
          giveBack(thread);
        }
      }),
  };
}
