import { useGo } from '#kernel/browser';
import {
  cancelTaskContract,
  deleteTaskContract,
  exportTaskContract,
  getTaskContract,
  listTasksContract,
  retryTaskContract,
  reviseTaskContract,
  type Task,
} from '#kernel/contract';
import { useApi, useApiMutation, useDownload, useInvalidate, useTellError } from '#modules/accounts/web';
import { taskHref } from '../state/task-href.ts';
import { toolEntry } from '../tool-entries.ts';

/** What may be done with a task. Each says itself what went wrong. */
export function useTaskActs(task: Task) {
  const { id, tool } = task;
  const api = useApi();
  const go = useGo();
  const tell = useTellError();
  const { take } = useDownload();
  const invalidate = useInvalidate();
  const changed = { invalidates: [getTaskContract, listTasksContract] };
  const cancel = useApiMutation(cancelTaskContract, changed);
  const retry = useApiMutation(retryTaskContract, changed);
  const remove = useApiMutation(deleteTaskContract, { invalidates: [listTasksContract] });
  const revise = useApiMutation(reviseTaskContract, changed);
  const params = { id };
  return {
    busy: cancel.isPending || retry.isPending || remove.isPending,
    cancel: () => cancel.mutateAsync({ params }).catch(tell),
    retry: () =>
      retry
        .mutateAsync({ params })
        .then((again) => go(taskHref(tool, again.id)))
        .catch(tell),
    remove: () =>
      remove
        .mutateAsync({ params })
        .then(() => go(toolEntry(tool) ? `/tools/${tool}` : '/tools'))
        .catch(tell),
    save: (format: string) => take(() => api.download(exportTaskContract, { params: { id, format } })),
    async correct(result: unknown): Promise<boolean> {
      try {
        await revise.mutateAsync({ params, body: { revision: task.revision, result } });
        return true;
      } catch (error) {
        tell(error);
        invalidate(getTaskContract);
        return false;
      }
    },
  };
}
