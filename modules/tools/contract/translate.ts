import * as z from 'zod';
import {
  defineContract,
  filesErrors,
  idSchema,
  startedTaskSchema,
  tasksErrors,
  tasksPermissions,
} from '#kernel/contract';
import { aiErrors, translatedPartSchema } from '#modules/ai/contract';
import { toolsErrors } from './errors.ts';
import { glossarySchema } from './glossaries.ts';
import { languageCodeSchema } from './languages.ts';

const mostCharacters = 200_000;

export const documentFormatSchema = z.enum(['txt', 'srt', 'vtt', 'md', 'html', 'docx']);

export const translateInputSchema = z
  .strictObject({
    text: z.string().min(1).max(mostCharacters).optional(),
    fileId: idSchema
      .optional()
      .meta({ description: 'A document (docx, md, html, srt, vtt, txt), whose structure is kept' }),
    to: languageCodeSchema,
    from: languageCodeSchema.optional().meta({ description: 'Found out where it is left away' }),
    glossaryId: idSchema.optional(),
  })
  .refine(({ text, fileId }) => (text === undefined) !== (fileId === undefined), {
    error: 'give either text or fileId',
    path: ['text'],
  });
export type TranslateInput = z.output<typeof translateInputSchema>;

/** Which glossary was followed, as it was called then. */
const followedGlossarySchema = glossarySchema.pick({ id: true, name: true });

export const translateResultSchema = z.object({
  text: z.string(),
  from: languageCodeSchema.nullable().meta({ description: 'null where nobody could tell' }),
  to: languageCodeSchema,
  engine: z.string(),
  source: z.string().nullable().meta({ description: 'The text as it was given; null of a document' }),
  format: documentFormatSchema,
  fileId: idSchema.nullable().meta({ description: 'The translated document; null of a text' }),
  glossary: followedGlossarySchema
    .nullable()
    .default(null)
    .meta({ description: 'Which glossary was followed' }),
  untranslated: z
    .array(z.object({ text: z.string(), because: z.string() }))
    .meta({ description: 'Paragraphs that stand as they were: no engine kept what has to stay in them' }),
});
export type TranslateResult = z.infer<typeof translateResultSchema>;

/** A batch that was translated; the last step is the whole. */
const translatePartSchema = translatedPartSchema.extend({
  /** In the first step alone: the glossary as it stood, so that no two halves follow different ones. */
  glossary: glossarySchema
    .pick({ id: true, name: true, from: true, to: true, inflect: true, terms: true })
    .nullable(),
});
export const translateStepSchema = z.union([translatePartSchema, translateResultSchema]);
export type TranslateStep = z.infer<typeof translateStepSchema>;

export const startTranslateContract = defineContract({
  id: 'tools.startTranslate',
  method: 'POST',
  path: '/api/v1/tasks/translate',
  summary: 'Translate',
  description:
    'A text or a document into another language. Placeholders, numbers, links and markup come out unchanged; terms of the glossary are forced. Priced by its characters.',
  access: { kind: 'member', permission: tasksPermissions.run },
  keyed: true,
  body: translateInputSchema,
  bodyLimitBytes: 2 * 1024 * 1024,
  status: 202,
  response: startedTaskSchema,
  errors: [
    aiErrors.notConfigured,
    aiErrors.languageNotServed,
    tasksErrors.tooMany,
    filesErrors.notFound,
    toolsErrors.documentRefused,
    toolsErrors.documentUnreadable,
    toolsErrors.glossaryNotFound,
    toolsErrors.glossaryMismatch,
  ],
  examples: [
    {
      name: 'A text',
      body: { text: 'Bonjour {{name}}, votre commande est prête.', to: 'en' },
      response: {
        id: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5980',
        tool: 'translate',
        status: 'queued',
        cached: false,
        quote: { credits: 1 },
      },
    },
  ],
});
