import * as z from 'zod';
import {
  defineContract,
  localeSchema,
  startedTaskSchema,
  tasksErrors,
  tasksPermissions,
} from '#kernel/contract';
import { aiErrors } from '#modules/ai/contract';
import { promptNameParams, promptTextSchema, promptUseSchema } from './entities.ts';
import { promptsErrors } from './errors.ts';

export const tryPromptInputSchema = z.strictObject({
  name: promptNameParams.shape.name,
  text: promptTextSchema
    .optional()
    .meta({ description: 'In place of the one in force, to try it before it is saved' }),
  values: z
    .record(z.string().max(60), z.string().max(40_000))
    .optional()
    .meta({ description: 'Of variables; of those that are left out, the sample' }),
  language: localeSchema.default('en').meta({ description: 'Of the samples' }),
});
export type TryPromptInput = z.output<typeof tryPromptInputSchema>;

export const tryPromptResultSchema = z.object({
  text: z.string(),
  engine: z.string(),
  finish: z.enum(['whole', 'too_long', 'stopped']),
  tokens: z.object({ input: z.number().int().nonnegative(), output: z.number().int().nonnegative() }),
  prompt: promptUseSchema,
});
export type TryPromptResult = z.infer<typeof tryPromptResultSchema>;

export const startTryPromptContract = defineContract({
  id: 'prompts.startTryPrompt',
  method: 'POST',
  path: '/api/v1/tasks/try_prompt',
  summary: 'Try a prompt',
  description:
    'Has a prompt written once, with its samples or values of your own, and changes nothing. It costs what Write costs.',
  access: { kind: 'member', permission: tasksPermissions.run },
  keyed: true,
  body: tryPromptInputSchema,
  bodyLimitBytes: 1024 * 1024,
  status: 202,
  response: startedTaskSchema,
  errors: [
    aiErrors.notConfigured,
    tasksErrors.tooMany,
    promptsErrors.notFound,
    promptsErrors.variableUnknown,
    promptsErrors.variableMissing,
  ],
  examples: [
    {
      name: 'With the samples',
      body: { name: 'write.reply' },
      response: {
        id: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5982',
        tool: 'prompts.try',
        status: 'queued',
        cached: false,
        quote: { credits: 2 },
      },
    },
  ],
});
