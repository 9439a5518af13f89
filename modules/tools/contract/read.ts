import * as z from 'zod';
import {
  defineContract,
  type FileKind,
  filesErrors,
  idSchema,
  startedTaskSchema,
  tasksErrors,
  tasksPermissions,
} from '#kernel/contract';
import { aiErrors, boxSchema, readBlockSchema, readPageSchema } from '#modules/ai/contract';

/** What can be dropped on the tool. */
export const readableKinds: readonly FileKind[] = ['pdf', 'png', 'jpeg', 'webp', 'tiff'];

export const readInputSchema = z.strictObject({
  fileId: idSchema.meta({ description: 'A PDF, or a picture as PNG, JPEG, WebP or TIFF' }),
  languages: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .max(8)
    .optional()
    .meta({ description: 'Two-letter codes; without any, they are found on the first page' }),
});
export type ReadInput = z.infer<typeof readInputSchema>;

/** `[x, y, width, height, confidence, text]` of one word. */
const pixels = z.number().int().min(0);
const wordSchema = z.tuple([pixels, pixels, pixels, pixels, z.number().min(0).max(1), z.string().max(1_000)]);
export type ReadWordTuple = z.infer<typeof wordSchema>;

const blockSchema = readBlockSchema.extend({
  text: z.string().max(100_000),
  lines: z
    .array(z.object({ box: boxSchema, words: z.array(wordSchema).max(5_000) }))
    .max(5_000)
    .default([])
    .meta({ description: 'As they were read; the text may have been corrected since' }),
});
export type ReadBlock = z.output<typeof blockSchema>;

export const readResultPageSchema = readPageSchema.extend({
  blocks: z.array(blockSchema).max(10_000),
  dpi: z.number().nullable().default(null),
  source: z
    .enum(['text_layer', 'recognised'])
    .default('recognised')
    .meta({ description: '`text_layer`: the PDF brought the text along, and it says what the page shows' }),
  picture: idSchema.nullable().default(null).meta({ description: 'A file: the page upright, as JPEG' }),
});
export type ReadResultPage = z.output<typeof readResultPageSchema>;

export const readResultSchema = z.object({
  text: z.string().max(20_000_000),
  pages: z.array(readResultPageSchema).max(1_000),
  engine: z.string().max(100),
});
export type ReadResult = z.output<typeof readResultSchema>;

/** The text of pages: blocks apart by a blank line, and pages too. */
export const textOfPages = (
  pages: readonly { readonly blocks: readonly { readonly text: string }[] }[],
): string => pages.map(({ blocks }) => blocks.map(({ text }) => text).join('\n\n')).join('\n\n');

const id = '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5980';

export const startReadContract = defineContract({
  id: 'tools.startRead',
  method: 'POST',
  path: '/api/v1/tasks/read',
  summary: 'Read a photograph or a PDF',
  description:
    'Costs one credit a page. The result has the text, and each page with its blocks: their boxes in pixels of the upright page, and how sure the reading is.',
  access: { kind: 'member', permission: tasksPermissions.run },
  keyed: true,
  body: readInputSchema,
  status: 202,
  response: startedTaskSchema,
  errors: [
    filesErrors.notFound,
    tasksErrors.tooMany,
    aiErrors.fileEncrypted,
    aiErrors.fileBroken,
    aiErrors.fileTooComplex,
    aiErrors.fileTooManyPages,
    aiErrors.fileNotServed,
    aiErrors.languageNotServed,
  ],
  examples: [
    {
      name: 'A delivery note',
      body: { fileId: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5982', languages: ['fr'] },
      response: { id, tool: 'read', status: 'queued', cached: false, quote: { credits: 1 } },
    },
  ],
});
