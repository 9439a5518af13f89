import * as z from 'zod';

/** Whose engines somebody may have access to; `compatible` is any server that speaks as OpenAI's does. */
const engineVendorSchema = z.enum(['openai', 'anthropic', 'mistral', 'deepl', 'compatible']);
export type EngineVendor = z.infer<typeof engineVendorSchema>;

const modelName = z.string().trim().min(1).max(120);

/** Names of models where they are others than the vendor's usual ones. */
const engineModelsSchema = z.strictObject({
  /** Writes, translates and answers. */
  chat: modelName.optional(),
  image: modelName.optional(),
  speech: modelName.optional(),
});
export type EngineModels = z.infer<typeof engineModelsSchema>;
