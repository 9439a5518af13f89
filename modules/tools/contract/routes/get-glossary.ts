import { defineContract, idParams } from '#kernel/contract';
import { toolsErrors } from '../errors.ts';
import { toolsExamples } from '../examples.ts';
import { glossarySchema } from '../glossaries.ts';
import { toolsPermissions } from '../permissions.ts';

export const getGlossaryContract = defineContract({
  id: 'tools.getGlossary',
  method: 'GET',
  path: '/api/v1/glossaries/{id}',
  summary: 'Read a glossary',
  description: 'With its terms.',
  access: { kind: 'member', permission: toolsPermissions.read },
  params: idParams,
  status: 200,
  response: glossarySchema,
  errors: [toolsErrors.glossaryNotFound],
  examples: [
    { name: 'A glossary', params: { id: toolsExamples.ids.glossary }, response: toolsExamples.glossary },
  ],
});
