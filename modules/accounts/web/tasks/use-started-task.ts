import { useRef, useState } from 'react';
import { type ApiError, onceKey } from '#kernel/browser';
import {
  type Contract,
  cancelTaskContract,
  getTaskContract,
  type RequestOf,
  type StartedTask,
  type Task,
} from '#kernel/contract';
import { useApiMutation } from '../data/use-api-mutation.ts';
import { useApi } from '../session/session-context.tsx';
import { useTask } from './use-task.ts';

/** A task that is asked for and watched on one page. */
export interface TaskHere<C extends Contract> {
  readonly task: Task | undefined;
  readonly said: string;
  readonly progress: number;
  /** From the click to the task's end. */
  readonly busy: boolean;
  /** Why it could not be asked for. */
  readonly error: ApiError | null;
  /** Resolves when it is asked for, or could not be. A second call while one is under way asks for nothing more. */
  start(request: RequestOf<C>): Promise<void>;
  cancel(): Promise<void>;
  /** Watches a task that was asked for elsewhere or before. */
  watch(id: string | null): void;
}

/** @param contract of an endpoint that answers with a started task */
export function useStartedTask<C extends Contract>(contract: C): TaskHere<C> {
  const api = useApi();
  const [id, setId] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const { task, said, progress } = useTask(id, asking);
  const stop = useApiMutation(cancelTaskContract, { invalidates: [getTaskContract] });
  // The same order by two clicks, or again after a broken line, is one task; the next one after its end is another.
  const key = useRef(onceKey());
  const unwanted = useRef(false);
  const call = api.call as (c: Contract, request: unknown, options: object) => Promise<StartedTask>;
  const running = id !== null && task?.endedAt == null;
  // What ended meanwhile needs no stopping.
  const end = (known: string) => stop.mutateAsync({ params: { id: known } }).catch(() => undefined);

  return {
    task,
    said,
    progress,
    error,
    busy: asking || running,
    async start(request) {
      if (asking || running) return;
      unwanted.current = false;
      setAsking(true);
      setError(null);
      setId(null);
      try {
        const started = await call(contract, request, { idempotencyKey: key.current(request as object) });
        key.current = onceKey();
        setId(started.id);
        if (unwanted.current) await end(started.id);
      } catch (thrown) {
        setError(thrown as ApiError);
      } finally {
        setAsking(false);
      }
    },
    async cancel() {
      // It may be on its way to being asked for.
      unwanted.current = true;
      if (id !== null && running) await end(id);
    },
    watch: setId,
  };
}
