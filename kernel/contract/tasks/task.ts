import * as z from 'zod';
import { defineError } from '../error.ts';
import { defineEvent } from '../event.ts';
import { storedFileSchema } from '../files/index.ts';
import { defineJob } from '../job.ts';
import { definePermission } from '../permission.ts';
import { idSchema, instantSchema } from '../schemas.ts';

export const taskStatuses = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export const taskStatusSchema = z.enum(taskStatuses);
export type TaskStatus = z.infer<typeof taskStatusSchema>;

const creditsSchema = z.number().nonnegative().meta({ description: 'Credits, with three decimals at most' });

/** What whoever asks for work learns at once. */
export const startedTaskSchema = z.object({
  id: idSchema,
  tool: z.string(),
  status: taskStatusSchema,
  cached: z
    .boolean()
    .meta({ description: 'The same was asked before: the result is there and costs nothing' }),
  quote: z.object({ credits: creditsSchema }),
});
export type StartedTask = z.infer<typeof startedTaskSchema>;

/** What a task is about; the kind is named by the module whose thing it is. */
export const taskSubjectSchema = z.object({ kind: z.string(), id: idSchema });
export type TaskSubject = z.infer<typeof taskSubjectSchema>;

/** The same for people; null and null where it is gone. */
export const taskSubjectViewSchema = taskSubjectSchema.extend({
  name: z.string().nullable(),
  path: z
    .string()
    .nullable()
    .meta({ description: 'Its page in the application', example: '/inbox/01938b5e' }),
});
export type TaskSubjectView = z.infer<typeof taskSubjectViewSchema>;

/** A task as lists show it. */
export const taskSummarySchema = startedTaskSchema.extend({
  title: z.string(),
  progress: z.number().min(0).max(1),
  credits: creditsSchema.meta({ description: 'What it has cost: 0 until it ends' }),
  error: z
    .object({ code: z.string(), title: z.string(), detail: z.string() })
    .optional()
    .meta({ description: 'Why it failed, in the language that was asked for' }),
  files: z.array(storedFileSchema).meta({ description: 'What it works on and what it made' }),
  about: taskSubjectViewSchema.nullable().meta({ description: 'What it was done for: a conversation, say' }),
  createdBy: idSchema.nullable(),
  createdAt: instantSchema,
  startedAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
});
export type TaskSummary = z.infer<typeof taskSummarySchema>;

export const taskSchema = taskSummarySchema.extend({
  result: z.unknown().optional().meta({ description: 'As the tool describes it; of what has one' }),
  revision: z.number().int().nonnegative().meta({ description: 'How often somebody corrected the result' }),
  exports: z.array(z.string()).meta({ description: 'Formats in which the result can be had' }),
});
export type Task = z.infer<typeof taskSchema>;

export const tasksPermissions = {
  read: definePermission({ name: 'tasks.read', roles: ['owner', 'admin', 'member', 'viewer'] }),
  run: definePermission({ name: 'tasks.run', roles: ['owner', 'admin', 'member'] }),
};

export const tasksErrors = {
  notFound: defineError({ code: 'tasks.not_found', status: 404 }),
  /** The module that did such work is not part of this installation any more. */
  unknownTool: defineError({ code: 'tasks.unknown_tool', status: 409 }),
  /** There is nothing any more that could be cancelled, or nothing yet that could be tried again. */
  ended: defineError({ code: 'tasks.ended', status: 409 }),
  notEnded: defineError({ code: 'tasks.not_ended', status: 409 }),
  noResult: defineError({ code: 'tasks.no_result', status: 409 }),
  /** Somebody else corrected the result since it was read. */
  revisedMeanwhile: defineError({ code: 'tasks.revised_meanwhile', status: 409 }),
  noExport: defineError({ code: 'tasks.no_export', status: 404 }),
  tooMany: defineError({ code: 'tasks.too_many', status: 429 }),
  /** Why a task failed: these are told with the task and never by a request. */
  failed: defineError({ code: 'tasks.failed', status: 500 }),
  tookTooLong: defineError({ code: 'tasks.took_too_long', status: 500 }),
} as const;

export const tasksEvents = {
  taskChanged: defineEvent({
    type: 'tasks.task_changed',
    v: 1,
    data: z.object({ id: idSchema, tool: z.string(), status: taskStatusSchema }),
    live: { to: 'members', permission: tasksPermissions.read },
  }),
} as const;

/** A frame for members who look on, kept by nobody. */
export interface TaskProgress {
  readonly type: 'tasks.progress';
  readonly taskId: string;
  readonly progress: number;
  /** What has been written since the last frame, of tools that write. */
  readonly said?: string;
}

/** Wakes whoever works, which then takes the next task, this one or another. */
export const beginTaskJob = defineJob({ name: 'tasks.begin_task', input: z.object({ taskId: idSchema }) });
