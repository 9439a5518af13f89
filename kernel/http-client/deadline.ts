import { HttpClientError } from './errors.ts';

/** The end of a request: its time is over, or its caller gave up. */
export interface Deadline {
  signal: AbortSignal;
  /** Rejects when the end comes before `work` is done; for work that knows no signal, such as a name look-up. */
  race<T>(work: Promise<T>): Promise<T>;
  /** The request is over; must be called once. */
  clear(): void;
}

export function createDeadline(host: string, timeoutMs: number, outer?: AbortSignal): Deadline {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new HttpClientError('timeout', `${host} took longer than ${timeoutMs} ms`));
  }, timeoutMs);
  const giveUp = () =>
    controller.abort(
      new HttpClientError('aborted', `The request to ${host} was given up`, { cause: outer?.reason }),
    );
  if (outer?.aborted) giveUp();
  outer?.addEventListener('abort', giveUp, { once: true });

  return {
    signal: controller.signal,
    race: (work) =>
      new Promise((resolve, reject) => {
        const stop = () => reject(controller.signal.reason);
        if (controller.signal.aborted) stop();
        controller.signal.addEventListener('abort', stop, { once: true });
        work.then(resolve, reject).finally(() => controller.signal.removeEventListener('abort', stop));
      }),
    clear() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', giveUp);
    },
  };
}
