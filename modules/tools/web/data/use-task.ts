import { useState } from 'react';
import { getTaskContract, type Task, type TaskProgress, tasksEvents } from '#kernel/contract';
import { useApiQuery, useInvalidate, useLive, useLiveFrame } from '#modules/accounts/web';

interface WatchedTask {
  readonly task: Task | undefined;
  /** 0 to 1, as the worker last said. */
  readonly progress: number;
  /** What the tool has written so far, of tools that write. */
  readonly said: string;
  readonly error: unknown;
  refetch(): void;
}

/** The line may have been down when the worker spoke, so it is asked besides. */
const askAgainMs = 5_000;

/** A task as it goes on. */
export function useTask(id: string): WatchedTask {
  const invalidate = useInvalidate();
  const [heard, setHeard] = useState({ progress: 0, said: '' });
  const { data, error, refetch } = useApiQuery(
    getTaskContract,
    { params: { id } },
    { refetchInterval: ({ state }) => (state.data && state.data.endedAt === null ? askAgainMs : false) },
  );
  useLive(tasksEvents.taskChanged, (changed) => {
    if (changed.id === id) invalidate(getTaskContract);
  });
  useLiveFrame('tasks.progress', (frame) => {
    const { taskId, progress, said = '' } = frame as unknown as TaskProgress;
    if (taskId === id) setHeard((before) => ({ progress, said: before.said + said }));
  });
  return {
    task: data,
    progress: Math.max(heard.progress, data?.progress ?? 0),
    said: heard.said,
    error,
    refetch: () => void refetch(),
  };
}
