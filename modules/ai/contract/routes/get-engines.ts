import { defineContract } from '#kernel/contract';
import { aiExamples } from '../examples.ts';
import { enginesSchema } from '../own-engines.ts';
import { aiPermissions } from '../permissions.ts';

export const getEnginesContract = defineContract({
  id: 'ai.getEngines',
  method: 'GET',
  path: '/api/v1/engines',
  summary: 'Who does the work',
  description:
    'For each ability the engine that is asked first, and by whose means: a key of the organisation’s own comes before those of ' +
    'the installation. Of keys only the last four characters are told.',
  access: { kind: 'member', permission: aiPermissions.manageEngines },
  status: 200,
  response: enginesSchema,
  errors: [],
  examples: [{ name: 'A key of one’s own', response: aiExamples.engines }],
});
