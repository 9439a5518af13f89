import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { aiErrors } from '../errors.ts';
import { aiExamples } from '../examples.ts';
import { engineModelsSchema, enginesSchema, engineVendorSchema } from '../own-engines.ts';
import { aiPermissions } from '../permissions.ts';

export const saveEngineKeyContract = defineContract({
  id: 'ai.saveEngineKey',
  method: 'PUT',
  path: '/api/v1/engine-keys',
  summary: 'Save a key of your own',
  description:
    'The vendor then does the organisation’s work in place of the installation’s engines. The key is kept encrypted and shown to ' +
    'nobody again; without `key`, the one that is there stays. A server that speaks as OpenAI’s does (`compatible`) needs an ' +
    'address and the name of a model, and perhaps no key.',
  access: { kind: 'member', permission: aiPermissions.manageEngines },
  body: z.strictObject({
    vendor: engineVendorSchema,
    key: z.string().trim().min(8).max(500).optional(),
    baseUrl: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .nullish(),
    models: engineModelsSchema.optional(),
  }),
  status: 200,
  response: enginesSchema,
  errors: [aiErrors.accessIncomplete],
  examples: [
    {
      name: 'A key of Mistral',
      body: { vendor: 'mistral', key: 'example-key-x9Kd', models: { chat: 'mistral-small-latest' } },
      response: aiExamples.engines,
    },
  ],
});
