import { defineContract, idParams } from '#kernel/contract';
import { toolsErrors } from '../errors.ts';
import { toolsExamples } from '../examples.ts';
import { toolsPermissions } from '../permissions.ts';

export const deleteGlossaryContract = defineContract({
  id: 'tools.deleteGlossary',
  method: 'DELETE',
  path: '/api/v1/glossaries/{id}',
  summary: 'Delete a glossary',
  description: 'Translations that were made with it stay as they are.',
  access: { kind: 'member', permission: toolsPermissions.edit },
  params: idParams,
  status: 204,
  errors: [toolsErrors.glossaryNotFound],
  examples: [{ name: 'A glossary', params: { id: toolsExamples.ids.glossary } }],
});
