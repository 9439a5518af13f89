import * as z from 'zod';
import { defineContract } from '#kernel/contract';
import { aiErrors } from '../errors.ts';
import { engineVendorSchema } from '../own-engines.ts';
import { aiPermissions } from '../permissions.ts';

export const removeEngineKeyContract = defineContract({
  id: 'ai.removeEngineKey',
  method: 'DELETE',
  path: '/api/v1/engine-keys/{vendor}',
  summary: 'Take a key of your own away',
  description: 'From now on the installation’s engines do what it did. The vendor is told nothing of it.',
  access: { kind: 'member', permission: aiPermissions.manageEngines },
  params: z.object({ vendor: engineVendorSchema }),
  status: 204,
  errors: [aiErrors.keyNotFound],
  examples: [{ name: 'Mistral no more', params: { vendor: 'mistral' } }],
});
