import { useEffect } from 'react';
import { tasksEvents } from '#kernel/contract';
import { useApiQuery, useInvalidate, useLive, useStartedTask } from '#modules/accounts/web';
import {
  getSummaryContract,
  inboxEvents,
  summaryToolName,
  writeSummaryContract,
} from '../../contract/index.ts';

/** The summary of a conversation, and what writes it. */
export function useSummary(conversationId: string) {
  const params = { id: conversationId };
  const invalidate = useInvalidate();
  const { data, error, refetch } = useApiQuery(getSummaryContract, { params });
  const task = useStartedTask(writeSummaryContract);
  const { watch } = task;
  const running = data?.runningTaskId ?? null;
  // Somebody else, or this page before it was left, had it begun.
  useEffect(() => {
    if (running !== null) watch(running);
  }, [running, watch]);
  useLive(inboxEvents.messageCreated, (created) => {
    if (created.conversationId === conversationId) invalidate(getSummaryContract);
  });
  useLive(tasksEvents.taskChanged, ({ tool }) => {
    if (tool === summaryToolName) invalidate(getSummaryContract);
  });
  return {
    data,
    error,
    refetch,
    said: task.said,
    busy: task.busy,
    cancel: task.cancel,
    problem: task.error,
    /** Why the last one that was asked for here came to nothing. */
    failure: task.busy ? undefined : task.task?.error,
    write: () => task.start({ params }),
  };
}
