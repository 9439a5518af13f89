import { useTranslation } from 'react-i18next';
import { choiceField, textField, useUrlState } from '#kernel/browser';
import { listTasksContract, type TaskSummary, taskStatuses, tasksEvents } from '#kernel/contract';
import { PagesList, useApiPages, useInvalidateSoon, useLive } from '#modules/accounts/web';
import { useToolName } from '#modules/billing/web';
import { Link, RelativeTime, SearchInput, Select } from '#ui';
import { taskHref } from '../state/task-href.ts';
import { statusKeys, TaskBadge } from './task-badge.tsx';

const filters = {
  search: textField(200),
  status: choiceField(taskStatuses),
  sort: choiceField(['newest', 'oldest']),
};

/** What was asked of one tool, or of all. */
export function TaskList({ tool }: { tool?: string }) {
  const { t } = useTranslation();
  const [{ search, status, sort }, change] = useUrlState(filters);
  const pages = useApiPages(listTasksContract, { query: { tool, search, status, sort } });
  useLive(tasksEvents.taskChanged, useInvalidateSoon(listTasksContract));
  const narrowed = Boolean(search) || status !== undefined;
  return (
    <section aria-labelledby="tools-tasks" className="flex flex-col gap-3">
      <h2 id="tools-tasks" className="text-16 font-semibold">
        {t('tools.tasks.title')}
      </h2>
      <div className="grid gap-2 sm:grid-cols-[2fr_1fr_1fr]">
        <SearchInput
          label={t('tools.tasks.search')}
          value={search ?? ''}
          onValueChange={(value) => change({ search: value || undefined })}
        />
        <Select
          aria-label={t('tools.tasks.status')}
          value={status ?? ''}
          onValueChange={(value) => change({ status: taskStatuses.find((one) => one === value) })}
          options={[
            { value: '', label: t('tools.tasks.any_status') },
            ...taskStatuses.map((value) => ({ value, label: t(statusKeys[value]) })),
          ]}
        />
        <Select
          aria-label={t('tools.tasks.sort')}
          value={sort ?? 'newest'}
          onValueChange={(value) => change({ sort: value === 'oldest' ? 'oldest' : undefined })}
          options={[
            { value: 'newest', label: t('tools.tasks.newest') },
            { value: 'oldest', label: t('tools.tasks.oldest') },
          ]}
        />
      </div>
      <PagesList
        label={t('tools.tasks.title')}
        pages={pages}
        empty={t(narrowed ? 'tools.tasks.none_found' : 'tools.tasks.none')}
        itemKey={({ id }) => id}
      >
        {(task) => <TaskRow task={task} withTool={tool === undefined} />}
      </PagesList>
    </section>
  );
}

function TaskRow({ task, withTool }: { task: TaskSummary; withTool: boolean }) {
  const { t, i18n } = useTranslation();
  const toolName = useToolName();
  const credits = new Intl.NumberFormat(i18n.language).format(task.credits);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Link href={taskHref(task.tool, task.id)} className="min-w-0 truncate font-medium hover:underline">
        {task.title}
      </Link>
      <TaskBadge status={task.status} />
      <span className="text-13 text-ink-soft tabular-nums">
        {withTool && <>{toolName(task.tool)} · </>}
        <RelativeTime at={task.createdAt} /> · {t('tools.ask.cost', { count: task.credits, credits })}
      </span>
    </div>
  );
}
