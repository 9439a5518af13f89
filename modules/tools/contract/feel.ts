import * as z from 'zod';
import { defineContract, defineError, idSchema, startedTaskSchema, tasksPermissions } from '#kernel/contract';
import { feltTextSchema } from '#modules/ai/contract';

export const feelLimits = { lines: 20_000, characters: 20_000 } as const;

export const feelErrors = {
  /** It is neither a table (CSV) nor a plain text. */
  notATable: defineError({ code: 'tools.feel_not_a_table', status: 422 }),
  noText: defineError({ code: 'tools.feel_no_text', status: 422 }),
  /** `column` is not among the table's; `columns` are. */
  noColumn: defineError({ code: 'tools.feel_no_column', status: 422 }),
  tooManyLines: defineError({ code: 'tools.feel_too_many_lines', status: 422 }),
  lineTooLong: defineError({ code: 'tools.feel_line_too_long', status: 422 }),
} as const;

const columnSchema = z.string().min(1).max(200);

export const feelInputSchema = z
  .strictObject({
    texts: z.array(z.string().max(feelLimits.characters)).min(1).max(feelLimits.lines).optional(),
    fileId: idSchema
      .optional()
      .meta({ description: 'A table (CSV), one text a row, or a plain text, one text a line' }),
    language: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional()
      .meta({ description: 'Of all texts; without it each is told its own' }),
    column: columnSchema
      .optional()
      .meta({ description: 'Where the texts stand; without it the column with the longest' }),
    dateColumn: columnSchema
      .optional()
      .meta({ description: 'When they were written; without it the first column of dates, if any' }),
  })
  .refine(({ texts, fileId }) => (texts === undefined) !== (fileId === undefined), {
    message: 'Either texts or fileId',
  });
export type FeelInput = z.output<typeof feelInputSchema>;

export const feelItemSchema = feltTextSchema.extend({
  text: z.string(),
  date: z.iso.date().nullable().meta({ description: 'When it was written, where the table says so' }),
});
export type FeelItem = z.infer<typeof feelItemSchema>;

const countsSchema = z.object({
  negative: z.number().int(),
  neutral: z.number().int(),
  positive: z.number().int(),
});

export const feelSummarySchema = countsSchema.extend({
  unread: z.number().int().meta({ description: 'Texts in a language that nothing here reads' }),
  drift: z
    .object({
      unit: z.enum(['day', 'week', 'month']),
      parts: z.array(countsSchema.extend({ from: z.iso.date() })),
    })
    .nullable()
    .meta({ description: 'By time, oldest first; null without dates' }),
  words: z
    .array(z.object({ word: z.string(), weight: z.number(), texts: z.number().int() }))
    .meta({ description: 'What pulled most over all texts: above 0 towards positive' }),
});
export type FeelSummary = z.infer<typeof feelSummarySchema>;

export const feelResultSchema = z.object({
  items: z.array(feelItemSchema),
  engine: z.string(),
  summary: feelSummarySchema,
});
export type FeelResult = z.infer<typeof feelResultSchema>;

const id = '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5980';

export const startFeelContract = defineContract({
  id: 'tools.startFeel',
  method: 'POST',
  path: '/api/v1/tasks/feel',
  summary: 'Tell what texts feel',
  description:
    'Negative, neutral or positive for each text and each of its sentences, in their order, with the drift over time and the words that weigh. One credit per 1,000 characters begun.',
  access: { kind: 'member', permission: tasksPermissions.run },
  keyed: true,
  body: feelInputSchema,
  bodyLimitBytes: 16 * 1024 * 1024,
  status: 202,
  response: startedTaskSchema,
  errors: Object.values(feelErrors),
  examples: [
    {
      name: 'Two reviews',
      body: { texts: ['Je recommande vivement', 'The mug arrived broken'] },
      response: { id, tool: 'feel', status: 'queued', cached: false, quote: { credits: 1 } },
    },
  ],
});

export const feelColumnsSchema = z.object({
  lines: z.number().int(),
  columns: z.array(z.object({ name: z.string(), example: z.string() })),
  column: z.string().nullable().meta({ description: 'Where the texts seem to stand' }),
  dateColumn: z.string().nullable().meta({ description: 'Where their dates seem to stand' }),
});
export type FeelColumns = z.infer<typeof feelColumnsSchema>;

export const feelColumnsContract = defineContract({
  id: 'tools.feelColumns',
  method: 'GET',
  path: '/api/v1/tools/feel/columns',
  summary: 'Look at a table before its texts are read',
  description: 'The columns of an uploaded table, and which seem to hold texts and dates.',
  access: { kind: 'member', permission: tasksPermissions.run },
  query: z.object({ fileId: idSchema }),
  status: 200,
  response: feelColumnsSchema,
  errors: [feelErrors.notATable, feelErrors.noText, feelErrors.tooManyLines],
  examples: [
    {
      name: 'Reviews with dates',
      query: { fileId: id },
      response: {
        lines: 2,
        columns: [
          { name: 'date', example: '2026-11-20' },
          { name: 'review', example: 'Je recommande vivement' },
        ],
        column: 'review',
        dateColumn: 'date',
      },
    },
  ],
});
