import { defineContract, idParams } from '#kernel/contract';
import { toolsErrors } from '../errors.ts';
import { toolsExamples } from '../examples.ts';
import { glossarySchema, savedGlossarySchema } from '../glossaries.ts';
import { toolsPermissions } from '../permissions.ts';

export const saveGlossaryContract = defineContract({
  id: 'tools.saveGlossary',
  method: 'PUT',
  path: '/api/v1/glossaries/{id}',
  summary: 'Save a glossary',
  description:
    'Replaces name, rule and terms. `revision` is the one that was read: if somebody else was faster nothing is changed.',
  access: { kind: 'member', permission: toolsPermissions.edit },
  params: idParams,
  body: savedGlossarySchema,
  bodyLimitBytes: 4 * 1024 * 1024,
  status: 200,
  response: glossarySchema,
  errors: [toolsErrors.glossaryNotFound, toolsErrors.changedMeanwhile],
  examples: [
    {
      name: 'One term',
      params: { id: toolsExamples.ids.glossary },
      body: { name: 'Boulangerie', inflect: true, terms: toolsExamples.glossary.terms, revision: 0 },
      response: toolsExamples.glossary,
    },
  ],
});
