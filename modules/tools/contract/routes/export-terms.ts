import { defineContract, idParams } from '#kernel/contract';
import { toolsErrors } from '../errors.ts';
import { toolsExamples } from '../examples.ts';
import { toolsPermissions } from '../permissions.ts';

export const exportTermsContract = defineContract({
  id: 'tools.exportTerms',
  method: 'GET',
  path: '/api/v1/glossaries/{id}/export',
  summary: 'Save a glossary’s terms',
  description: 'As CSV of two columns.',
  access: { kind: 'member', permission: toolsPermissions.read },
  params: idParams,
  download: true,
  status: 200,
  errors: [toolsErrors.glossaryNotFound],
  examples: [{ name: 'As CSV', params: { id: toolsExamples.ids.glossary } }],
});
