import * as z from 'zod';
import { defineContract, idSchema, startedTaskSchema, tasksErrors, tasksPermissions } from '#kernel/contract';
import { aiErrors } from '#modules/ai/contract';
import { promptUseSchema } from '#modules/prompts/contract';
import { toolsErrors } from './errors.ts';
import { templateUseSchema } from './own-templates.ts';
import { writeTones } from './tones.ts';

export const mostVariants = 4;

export const writeInputSchema = z
  .strictObject({
    templateId: z.string().max(60).optional().meta({
      description: 'article, email, product_page, reply or summary, or one of your own by its identifier',
      example: 'email',
    }),
    templateVersion: z
      .number()
      .int()
      .min(1)
      .max(2_000_000_000)
      .optional()
      .meta({ description: 'Of a template of your own; its newest without one' }),
    prompt: z
      .string()
      .trim()
      .min(1)
      .max(40_000)
      .optional()
      .meta({ description: 'In place of a template; `{{name}}` in it is a variable' }),
    count: z
      .number()
      .int()
      .min(1)
      .max(mostVariants)
      .optional()
      .meta({ description: 'Variants of the same, each paid; one without it' }),
    variables: z
      .record(z.string().max(60), z.union([z.string().max(40_000), z.number()]))
      .optional()
      .meta({ description: 'Every required one, or nothing is begun' }),
    tone: z
      .union([z.enum(writeTones), idSchema])
      .optional()
      .meta({
        description: 'formal, warm or commercial, or one of the organisation’s own by its identifier',
      }),
  })
  .refine(({ templateId, prompt }) => (templateId === undefined) !== (prompt === undefined), {
    error: 'give either templateId or prompt',
    path: ['prompt'],
  });
export type WriteInput = z.output<typeof writeInputSchema>;

const finishSchema = z.enum(['whole', 'too_long', 'stopped']).meta({
  description: '`too_long` reached the limit, `stopped` was cancelled: the text ends in the middle',
});

/** One text, as it is kept between workers. */
export const writeStepSchema = z.object({
  text: z.string().meta({ description: 'Markdown' }),
  engine: z.string(),
  finish: finishSchema,
  tokens: z.object({ input: z.number().int().nonnegative(), output: z.number().int().nonnegative() }),
  template: templateUseSchema
    .optional()
    .meta({ description: 'The version of your own template by which it was written' }),
  prompt: promptUseSchema
    .optional()
    .meta({ description: 'The version of the template’s prompt by which it was written' }),
});
export type WriteStep = z.infer<typeof writeStepSchema>;

export const writeResultSchema = writeStepSchema.extend({
  variants: z
    .array(z.object({ text: z.string(), finish: finishSchema }))
    .max(mostVariants)
    .optional()
    .meta({ description: 'Where several were asked for; `text` is the chosen one' }),
  chosen: z
    .number()
    .int()
    .min(0)
    .max(mostVariants - 1)
    .optional(),
});
export type WriteResult = z.infer<typeof writeResultSchema>;

export const startWriteContract = defineContract({
  id: 'tools.startWrite',
  method: 'POST',
  path: '/api/v1/tasks/write',
  summary: 'Write',
  description:
    'A text by a template or by a prompt of your own, in a tone. The quote is the most that it may cost; what is paid are the tokens that were used. While it runs, what is written is told to members who look on.',
  access: { kind: 'member', permission: tasksPermissions.run },
  keyed: true,
  body: writeInputSchema,
  bodyLimitBytes: 1024 * 1024,
  status: 202,
  response: startedTaskSchema,
  errors: [
    aiErrors.notConfigured,
    tasksErrors.tooMany,
    toolsErrors.templateNotFound,
    toolsErrors.variableMissing,
    toolsErrors.variableUnknown,
    toolsErrors.variableInvalid,
    toolsErrors.toneNotFound,
  ],
  examples: [
    {
      name: 'An e-mail',
      body: {
        templateId: 'email',
        variables: { purpose: 'Tell Camille that her order is ready' },
        tone: 'warm',
      },
      response: {
        id: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5981',
        tool: 'write',
        status: 'queued',
        cached: false,
        quote: { credits: 2 },
      },
    },
  ],
});
