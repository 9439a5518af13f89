import { useState } from 'react';
import { getTaskContract, type Task, type TaskProgress, tasksEvents } from '#kernel/contract';
import { useInvalidate } from '../data/use-api-mutation.ts';
import { useApiQuery } from '../data/use-api-query.ts';
import { useLive, useLiveFrame } from '../live/use-live.ts';

export interface WatchedTask {
  readonly task: Task | undefined;
  /** 0 to 1, as the worker last said. */
  readonly progress: number;
  /** What the tool has written so far, of tools that write. */
  readonly said: string;
  readonly error: unknown;
  refetch(): void;
}

interface Heard {
  readonly progress: number;
  readonly said: string;
}

/** The line may have been down when the worker spoke, so it is asked besides. */
const askAgainMs = 5_000;
const nothing: Heard = { progress: 0, said: '' };

/**
 * A task as it goes on.
 * @param id null while there is none
 * @param isAsked it is being asked for, so what is heard of tasks meanwhile may be about it
 */
export function useTask(id: string | null, isAsked = false): WatchedTask {
  const invalidate = useInvalidate();
  const [heard, setHeard] = useState<Readonly<Record<string, Heard>>>({});
  const { data, error, refetch } = useApiQuery(
    getTaskContract,
    { params: { id: id ?? '' } },
    {
      enabled: id !== null,
      refetchInterval: ({ state }) => (state.data && state.data.endedAt === null ? askAgainMs : false),
    },
  );
  useLive(tasksEvents.taskChanged, (changed) => {
    if (changed.id === id) invalidate(getTaskContract);
  });
  useLiveFrame('tasks.progress', (frame) => {
    // The type of a frame says what is in it.
    const { taskId, progress, said = '' } = frame as unknown as TaskProgress;
    if (id === null ? !isAsked : taskId !== id) return;
    setHeard((before) => {
      const sofar = before[taskId] ?? nothing;
      return { ...(id === null && before), [taskId]: { progress, said: sofar.said + said } };
    });
  });
  const { progress, said } = heard[id ?? ''] ?? nothing;
  return {
    task: id === null ? undefined : data,
    progress: Math.max(progress, (id !== null && data?.progress) || 0),
    said,
    error,
    refetch: () => void refetch(),
  };
}
