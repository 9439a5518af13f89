import * as z from 'zod';
import { instantSchema } from '#kernel/contract';

/** Whose engines an organisation may use by a key of its own; `compatible` is any server that speaks as OpenAI's does. */
export const engineVendorSchema = z.enum([
  'openai',
  'anthropic',
  'mistral',
  'deepl',
  'assemblyai',
  'deepgram',
  'compatible',
]);
export type EngineVendor = z.infer<typeof engineVendorSchema>;

/** What engines do. */
const engineAbilitySchema = z.enum(['answer', 'write', 'translate', 'transcribe', 'draw', 'read', 'feel']);
export type EngineAbility = z.infer<typeof engineAbilitySchema>;

/** By whose means: a key of the organisation, one of the installation, this machine alone, or nobody's (made-up results). */
const engineSourceSchema = z.enum(['own', 'installation', 'machine', 'sandbox']);
export type EngineSource = z.infer<typeof engineSourceSchema>;

const modelName = z.string().trim().min(1).max(120);

/** Names of models where they are others than the vendor's usual ones. */
export const engineModelsSchema = z.strictObject({
  /** Writes, translates and answers. */
  chat: modelName.optional(),
  image: modelName.optional(),
  speech: modelName.optional(),
});
export type EngineModels = z.infer<typeof engineModelsSchema>;

/** A key that the organisation keeps here. It is shown to nobody again, but for its last characters. */
const engineKeySchema = z.object({
  vendor: engineVendorSchema,
  /** Null where the server asks for no key. */
  lastFour: z.string().nullable(),
  baseUrl: z.string().nullable(),
  models: engineModelsSchema,
  /** False when it was saved under a SECRET_KEY that this installation no longer has: it has to be saved again. */
  readable: z.boolean(),
  savedAt: instantSchema,
  /** Who saved it; null when that is nobody's name any more. */
  savedBy: z.string().nullable(),
});
export type EngineKey = z.infer<typeof engineKeySchema>;

/** Who does an organisation's work, and by what right. */
export const enginesSchema = z.object({
  abilities: z.array(
    z.object({
      ability: engineAbilitySchema,
      /** Asked first; null where nobody does it. */
      engine: z.string().nullable(),
      source: engineSourceSchema.nullable(),
      /** Vendors of which a key would do it. */
      vendors: z.array(engineVendorSchema),
    }),
  ),
  keys: z.array(engineKeySchema),
});
export type EnginesState = z.infer<typeof enginesSchema>;
