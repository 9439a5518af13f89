import * as z from 'zod';
import { defineContract } from '../contract.ts';
import { idParams, idSchema, page, pageQuery } from '../schemas.ts';
import {
  startedTaskSchema,
  taskSchema,
  taskStatusSchema,
  taskSummarySchema,
  tasksErrors,
  tasksPermissions,
} from './task.ts';

const id = '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5980';
const started = { id, tool: 'feel', status: 'queued' as const, cached: false, quote: { credits: 1 } };
const summary = {
  ...started,
  title: 'La livraison était rapide',
  progress: 0,
  credits: 0,
  files: [],
  about: null,
  createdBy: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5981',
  createdAt: '2026-11-20T08:30:00.000Z',
  startedAt: null,
  endedAt: null,
};
const task = { ...summary, revision: 0, exports: ['csv', 'json'] };

const read = { kind: 'member', permission: tasksPermissions.read } as const;
const run = { kind: 'member', permission: tasksPermissions.run } as const;

export const listTasksContract = defineContract({
  id: 'tasks.listTasks',
  method: 'GET',
  path: '/api/v1/tasks',
  summary: 'List tasks',
  description:
    'Tasks without their results: those of one tool or status, about one thing, or in whose title or result these words stand.',
  access: read,
  query: pageQuery.extend({
    tool: z.string().max(40).optional(),
    about: idSchema
      .optional()
      .meta({ description: 'Identifier of what they were done for, a conversation say' }),
    status: taskStatusSchema.optional(),
    search: z.string().trim().max(200).optional(),
    sort: z.enum(['newest', 'oldest']).default('newest'),
  }),
  status: 200,
  response: page(taskSummarySchema),
  errors: [],
  examples: [{ name: 'The newest', response: { items: [summary], nextCursor: null } }],
});

export const getTaskContract = defineContract({
  id: 'tasks.getTask',
  method: 'GET',
  path: '/api/v1/tasks/{id}',
  summary: 'Read a task',
  description: 'How far it is, what it cost, and its result once there is one.',
  access: read,
  params: idParams,
  status: 200,
  response: taskSchema,
  errors: [tasksErrors.notFound],
  examples: [{ name: 'A task', params: { id }, response: task }],
});

export const deleteTaskContract = defineContract({
  id: 'tasks.deleteTask',
  method: 'DELETE',
  path: '/api/v1/tasks/{id}',
  summary: 'Delete a task',
  description:
    'Its result and its files go too; what it cost stays in the ledger. One that runs has to be cancelled first.',
  access: run,
  params: idParams,
  status: 204,
  errors: [tasksErrors.notFound, tasksErrors.notEnded],
  examples: [{ name: 'A task that has ended', params: { id } }],
});

export const cancelTaskContract = defineContract({
  id: 'tasks.cancelTask',
  method: 'POST',
  path: '/api/v1/tasks/{id}/cancel',
  summary: 'Cancel a task',
  description:
    'What waits ends at once; what runs ends within seconds, keeps what it has finished, and costs that much.',
  access: run,
  params: idParams,
  status: 200,
  response: taskSchema,
  errors: [tasksErrors.notFound, tasksErrors.ended],
  examples: [{ name: 'A task that runs', params: { id }, response: { ...task, status: 'cancelled' } }],
});

export const retryTaskContract = defineContract({
  id: 'tasks.retryTask',
  method: 'POST',
  path: '/api/v1/tasks/{id}/retry',
  summary: 'Do a task again',
  description: 'Asks for the same work anew, under a new identifier and at today’s price.',
  access: run,
  keyed: true,
  params: idParams,
  status: 202,
  response: startedTaskSchema,
  errors: [tasksErrors.notFound, tasksErrors.notEnded, tasksErrors.tooMany, tasksErrors.unknownTool],
  examples: [{ name: 'A task that failed', params: { id }, response: started }],
});

export const reviseTaskContract = defineContract({
  id: 'tasks.reviseTask',
  method: 'PUT',
  path: '/api/v1/tasks/{id}/result',
  summary: 'Correct a result',
  description:
    'Replaces the result by a corrected one of the same form. `revision` is the one that was read: if somebody else was faster nothing is changed.',
  access: run,
  params: idParams,
  body: z.strictObject({ revision: z.number().int().nonnegative(), result: z.unknown() }),
  bodyLimitBytes: 16 * 1024 * 1024,
  status: 200,
  response: taskSchema,
  errors: [tasksErrors.notFound, tasksErrors.noResult, tasksErrors.revisedMeanwhile, tasksErrors.unknownTool],
  examples: [
    {
      name: 'A correction',
      params: { id },
      body: { revision: 0, result: { items: [], engine: 'local.feel.1' } },
      response: { ...task, revision: 1 },
    },
  ],
});

export const exportTaskContract = defineContract({
  id: 'tasks.exportTask',
  method: 'GET',
  path: '/api/v1/tasks/{id}/exports/{format}',
  summary: 'Save a result',
  description: 'The result as a file, in one of the formats that the task names.',
  access: read,
  params: idParams.extend({ format: z.string().regex(/^[a-z0-9]{1,10}$/) }),
  download: true,
  status: 200,
  errors: [tasksErrors.notFound, tasksErrors.noResult, tasksErrors.noExport, tasksErrors.unknownTool],
  examples: [{ name: 'As a table', params: { id, format: 'csv' } }],
});

export const quoteTaskContract = defineContract({
  id: 'tasks.quoteTask',
  method: 'POST',
  path: '/api/v1/credits/quotes',
  summary: 'Ask what a task will cost',
  description: 'Takes the tool and the same body as the task itself, and starts nothing.',
  access: run,
  body: z.looseObject({ tool: z.string().max(40) }),
  bodyLimitBytes: 16 * 1024 * 1024,
  status: 200,
  response: z.object({
    credits: z.number().nonnegative(),
    units: z.number().nonnegative().meta({ description: 'What is counted: characters, pages, seconds ...' }),
    cached: z.boolean(),
    expectedMs: z
      .number()
      .nullable()
      .meta({ description: 'How long it is likely to take; null where nobody knows' }),
  }),
  errors: [],
  examples: [
    {
      name: 'A text',
      body: { tool: 'feel', texts: ['La livraison était rapide'] },
      response: { credits: 1, units: 25, cached: false, expectedMs: 100 },
    },
  ],
});
