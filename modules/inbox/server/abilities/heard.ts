import * as z from 'zod';
import { transcriptSchema } from '#modules/ai/contract';

/** What a provider heard; `onlyFirst`: so many seconds, where the recording has more. */
export const heardSchema = transcriptSchema.extend({ onlyFirst: z.number().int().nullable() });

/** The name of the ability. */
export const hearToolName = 'inbox.hear';
