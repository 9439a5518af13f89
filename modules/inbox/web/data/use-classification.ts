import { useEffect } from 'react';
import { tasksEvents } from '#kernel/contract';
import {
  useApiMutation,
  useApiQuery,
  useInvalidate,
  useLive,
  useStartedTask,
  useTellError,
} from '#modules/accounts/web';
import { contactsEvents, getContactContract } from '#modules/contacts/contract';
import {
  classifyProspectContract,
  classifyToolName,
  getClassificationContract,
  settleClassificationContract,
} from '../../contract/index.ts';

/** The stage that is proposed for a conversation's contact, and what is done about it. */
export function useClassification(conversationId: string) {
  const params = { id: conversationId };
  const tell = useTellError();
  const invalidate = useInvalidate();
  const { data } = useApiQuery(getClassificationContract, { params });
  const task = useStartedTask(classifyProspectContract);
  const settle = useApiMutation(settleClassificationContract, {
    invalidates: [getClassificationContract, getContactContract],
  });
  const { watch } = task;
  const running = data?.runningTaskId ?? null;
  // Somebody else, or this page before it was left, had it begun.
  useEffect(() => {
    if (running !== null) watch(running);
  }, [running, watch]);
  useLive(tasksEvents.taskChanged, ({ tool }) => {
    if (tool === classifyToolName) invalidate(getClassificationContract);
  });
  useLive(contactsEvents.contactUpdated, () => invalidate(getClassificationContract));
  return {
    data,
    busy: task.busy,
    settling: settle.isPending,
    problem: task.error,
    /** Why the last one that was asked for here came to nothing. */
    failure: task.busy ? undefined : task.task?.error,
    propose: () => task.start({ params }),
    settle(outcome: 'applied' | 'dismissed') {
      const proposalId = data?.proposal?.id;
      if (proposalId === undefined) return;
      settle.mutateAsync({ params, body: { proposalId, outcome } }).catch((error: unknown) => {
        tell(error);
        invalidate(getClassificationContract, getContactContract);
      });
    },
  };
}
