import { defineContract, idParams } from '#kernel/contract';
import { toolsErrors } from '../errors.ts';
import { toolsExamples } from '../examples.ts';
import { toolsPermissions } from '../permissions.ts';

export const deleteTemplateContract = defineContract({
  id: 'tools.deleteTemplate',
  method: 'DELETE',
  path: '/api/v1/write-templates/{id}',
  summary: 'Delete a template',
  description: 'With its versions. Texts that were written by it stay as they are.',
  access: { kind: 'member', permission: toolsPermissions.edit },
  params: idParams,
  status: 204,
  errors: [toolsErrors.ownTemplateNotFound],
  examples: [{ name: 'A template', params: { id: toolsExamples.ids.template } }],
});
