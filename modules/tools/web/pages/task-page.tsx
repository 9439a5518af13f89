import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRouteParam } from '#kernel/browser';
import { type Task, tasksPermissions } from '#kernel/contract';
import { RecordPage, useSession, useTask } from '#modules/accounts/web';
import { useToolName } from '#modules/billing/web';
import { Button, ConfirmButton, ErrorState, Menu, Page, TextLink } from '#ui';
import { useTaskActs } from '../data/use-task-acts.ts';
import { useToolResult, useToolView } from '../data/use-tool-view.ts';
import { TaskBadge } from '../parts/task-badge.tsx';
import { TaskProgressBar } from '../parts/task-progress.tsx';
import { UseTextMenu } from '../parts/use-text-menu.tsx';
import { toolEntry } from '../tool-entries.ts';

/** One task: how far it is, and what came of it. */
export default function TaskPage() {
  const { t } = useTranslation();
  const { task, progress, said, error, refetch } = useTask(useRouteParam('taskId'));
  return (
    <RecordPage
      query={{ data: task, error, refetch }}
      title={t('tools.task.title')}
      back={<TextLink href="/tools">{t('tools.nav')}</TextLink>}
    >
      {(shown) => <ShownTask task={shown} progress={progress} said={said} />}
    </RecordPage>
  );
}

function ShownTask({ task, progress, said }: { task: Task; progress: number; said: string }) {
  const { t } = useTranslation();
  const entry = toolEntry(task.tool);
  const toolName = useToolName();
  const view = useToolView(entry);
  const Result = useToolResult(entry);
  const acts = useTaskActs(task);
  const made = task.result !== undefined ? view?.textOf?.(task.result) : undefined;
  return (
    <Page
      title={task.title}
      back={
        <div className="flex flex-wrap items-center gap-2 text-13">
          <TextLink href={entry ? `/tools/${entry.name}` : '/tools'}>
            {t(entry?.titleKey ?? 'tools.nav')}
          </TextLink>
          {!entry && <span>{toolName(task.tool)}</span>}
          {task.about?.path && task.about.name && (
            <TextLink href={task.about.path}>{task.about.name}</TextLink>
          )}
          <TaskBadge status={task.status} />
          <Cost task={task} />
        </div>
      }
      action={
        <TaskActions task={task} acts={acts}>
          {made?.text.trim() && <UseTextMenu given={{ id: task.id, title: task.title, ...made }} />}
        </TaskActions>
      }
    >
      <div className="flex w-full flex-col gap-6">
        {task.endedAt === null && <TaskProgressBar progress={progress} waits={task.status === 'queued'} />}
        {task.endedAt === null && said !== '' && (
          <p aria-live="off" className="max-w-[720px] whitespace-pre-wrap">
            {said}
          </p>
        )}
        {task.error && <ErrorState title={task.error.title} advice={task.error.detail} />}
        {task.status === 'cancelled' && <p className="text-ink-soft">{t('tools.task.cancelled')}</p>}
        {task.result !== undefined && Result && <Result task={task} correct={acts.correct} />}
        {!entry && <PlainResult result={task.result} />}
      </div>
    </Page>
  );
}

/** Of an ability that has no page of its own: the words that came of it. */
function PlainResult({ result }: { result: unknown }) {
  const text = result !== null && typeof result === 'object' && 'text' in result ? result.text : undefined;
  if (typeof text !== 'string') return null;
  return (
    <p dir="auto" className="max-w-[720px] whitespace-pre-wrap wrap-anywhere">
      {text}
    </p>
  );
}

function Cost({ task }: { task: Task }) {
  const { t, i18n } = useTranslation();
  const shown = task.endedAt === null ? task.quote.credits : task.credits;
  const credits = new Intl.NumberFormat(i18n.language).format(shown);
  const words = t('tools.ask.cost', { count: shown, credits });
  return <span className="text-ink-soft tabular-nums">{task.cached ? t('tools.task.cached') : words}</span>;
}

interface TaskActionsProps {
  readonly task: Task;
  readonly acts: ReturnType<typeof useTaskActs>;
  /** What else may be done with its result. */
  readonly children?: ReactNode;
}

function TaskActions({ task, acts, children }: TaskActionsProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const mayRun = can(tasksPermissions.run);
  const exports = task.exports.map((format) => ({
    key: format,
    label: t('tools.task.save_as', { format: format.toUpperCase() }),
    onSelect: () => acts.save(format),
  }));
  const again = task.status === 'failed' || task.status === 'cancelled';
  return (
    <div className="flex flex-wrap gap-2">
      {exports.length > 0 && (
        <Menu
          label={t('tools.task.save')}
          trigger={<Button>{t('tools.task.save')}</Button>}
          items={exports}
        />
      )}
      {children}
      {mayRun && task.endedAt === null && (
        <Button busy={acts.busy} onClick={() => void acts.cancel()}>
          {t('tools.task.cancel')}
        </Button>
      )}
      {mayRun && again && (
        <Button variant="primary" busy={acts.busy} onClick={() => void acts.retry()}>
          {t('tools.task.retry')}
        </Button>
      )}
      {mayRun && task.endedAt !== null && (
        <ConfirmButton
          variant="ghost"
          busy={acts.busy}
          question={{
            title: t('tools.task.delete_sure', { title: task.title }),
            description: t('tools.task.delete_what'),
            action: t('tools.task.delete'),
          }}
          onConfirm={() => void acts.remove()}
        />
      )}
    </div>
  );
}
