import * as z from 'zod';
import {
  defineContract,
  filesErrors,
  idSchema,
  startedTaskSchema,
  tasksErrors,
  tasksPermissions,
} from '#kernel/contract';
import { aiErrors, transcriptSchema, transcriptSegmentSchema } from '#modules/ai/contract';
import { billingErrors } from '#modules/billing/contract';
import { toolsErrors } from './errors.ts';

/** What is asked of `transcribe`: a file that was uploaded, or the address of one. */
export const transcribeInputSchema = z
  .strictObject({
    fileId: idSchema.optional(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional(),
    language: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional()
      .meta({ description: 'Two-letter code; without it the engine finds out, or refuses' }),
    diarise: z.boolean().optional().meta({
      description: 'Asks for speakers where the engine tells them apart; `speaker` is null otherwise',
    }),
  })
  .refine(({ fileId, url }) => (fileId === undefined) !== (url === undefined), {
    error: 'Give either fileId or url',
    path: ['fileId'],
  });

/** A window that was heard, with what it adds. */
export const transcribeStepSchema = z.object({
  engine: z.string(),
  language: z.string().nullable(),
  /** Everything before was heard. */
  seconds: z.number(),
  voicedSeconds: z.number(),
  foreignSeconds: z.number(),
  segments: z.array(transcriptSegmentSchema),
  /** Of work that a provider does meanwhile. */
  remoteId: z.string().optional(),
});
export type TranscribeStep = z.infer<typeof transcribeStepSchema>;

export const transcribeResultSchema = transcriptSchema;

export const startTranscribeContract = defineContract({
  id: 'tools.startTranscribe',
  method: 'POST',
  path: '/api/v1/tasks/transcribe',
  summary: 'Transcribe a recording',
  description:
    'Hears a file, sound or film, and writes what is said with the time of each word: 1 credit a minute begun. English needs nothing; another language is refused unless a provider is set up.',
  access: { kind: 'member', permission: tasksPermissions.run },
  keyed: true,
  body: transcribeInputSchema,
  status: 202,
  response: startedTaskSchema,
  errors: [
    tasksErrors.tooMany,
    filesErrors.notFound,
    filesErrors.tooLarge,
    billingErrors.insufficientCredits,
    aiErrors.audioUnreadable,
    aiErrors.audioNeedsFfmpeg,
    aiErrors.languageNotServed,
    toolsErrors.addressUnreachable,
    toolsErrors.addressIsPage,
    toolsErrors.pageHasNothing,
  ],
  examples: [
    {
      name: 'A voice note',
      body: { fileId: '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2c', language: 'en' },
      response: {
        id: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5980',
        tool: 'transcribe',
        status: 'queued',
        cached: false,
        quote: { credits: 1 },
      },
    },
  ],
});
