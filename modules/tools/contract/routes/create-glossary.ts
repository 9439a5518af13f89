import { defineContract } from '#kernel/contract';
import { toolsErrors } from '../errors.ts';
import { toolsExamples } from '../examples.ts';
import { glossarySchema, newGlossarySchema } from '../glossaries.ts';
import { toolsPermissions } from '../permissions.ts';

export const createGlossaryContract = defineContract({
  id: 'tools.createGlossary',
  method: 'POST',
  path: '/api/v1/glossaries',
  summary: 'Make a glossary',
  description: 'Terms of one pair of languages, which every translation with it follows. It begins empty.',
  access: { kind: 'member', permission: toolsPermissions.edit },
  body: newGlossarySchema,
  status: 201,
  response: glossarySchema,
  errors: [toolsErrors.tooManyGlossaries],
  examples: [
    {
      name: 'Empty',
      body: { name: 'Boulangerie', from: 'fr', to: 'en', inflect: true },
      response: { ...toolsExamples.glossary, termCount: 0, revision: 0, terms: [] },
    },
  ],
});
