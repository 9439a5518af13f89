import { errorKey, type Task, type TaskSubject, type TaskSummary } from '#kernel/contract';
import { filesOf } from '#kernel/files';
import type { Scope, Services } from '#kernel/scope';
import { findTool } from '../register-tool.ts';
import type { TaskRow } from '../repo/tables.ts';
import type { TaskSummaryRow } from '../repo/task.repo.ts';
import { describeSubjects } from '../subjects.ts';
import { taskFileOwner } from '../task-file-owner.ts';

/** What a task is about, as its row says. */
export const aboutOf = ({
  about_kind: kind,
  about_id: id,
}: Pick<TaskSummaryRow, 'about_kind' | 'about_id'>): TaskSubject | null =>
  kind === null || id === null ? null : { kind, id };

/** Whole thousandths, so the number is exact. */
export const toCredits = (millicredits: bigint | string): number => Number(millicredits) / 1000;

export async function presentSummaries(
  scope: Scope,
  rows: readonly TaskSummaryRow[],
  locale: string,
): Promise<TaskSummary[]> {
  const files = await filesOf(
    scope,
    taskFileOwner,
    rows.map(({ id }) => id),
  );
  const subjects = await describeSubjects(
    scope,
    rows.flatMap((row) => aboutOf(row) ?? []),
  );
  return rows.map((row) => ({
    id: row.id,
    tool: row.tool,
    title: row.title,
    status: row.status,
    cached: row.cached,
    progress: row.progress,
    quote: { credits: toCredits(row.quoted) },
    credits: toCredits(row.charged),
    ...(row.error_code !== null && { error: presentError(scope.services, row, locale) }),
    files: (files.get(row.id) ?? []).map(({ id, name, mediaType, sizeBytes }) => ({
      id,
      name,
      mediaType,
      sizeBytes,
    })),
    about: subjects.get(row.about_id ?? '') ?? null,
    createdBy: row.created_by,
    createdAt: row.created_at.toISOString(),
    startedAt: row.started_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
  }));
}

function presentError({ i18n }: Services, { error_code, error_vars }: TaskSummaryRow, locale: string) {
  const code = error_code ?? '';
  const say = (part: 'title' | 'detail') => i18n.t(locale, errorKey(code, part), error_vars ?? {});
  return { code, title: say('title'), detail: say('detail') };
}

export async function presentTask(scope: Scope, row: TaskRow, locale: string): Promise<Task> {
  const [summary] = await presentSummaries(scope, [row], locale);
  if (!summary) throw new Error('One row gives one task.');
  const tool = findTool(scope.services, row.tool);
  return {
    ...summary,
    revision: row.revision,
    exports: row.result === null || !tool ? [] : Object.keys(tool.exports),
    ...(row.result !== null && { result: row.result }),
  };
}
