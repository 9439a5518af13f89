import { defineContract, idParams } from '#kernel/contract';
import { toolsErrors } from '../errors.ts';
import { toolsExamples } from '../examples.ts';
import { ownTemplateSchema } from '../own-templates.ts';
import { toolsPermissions } from '../permissions.ts';

export const getTemplateContract = defineContract({
  id: 'tools.getTemplate',
  method: 'GET',
  path: '/api/v1/write-templates/{id}',
  summary: 'Read a template',
  description: 'Its newest version.',
  access: { kind: 'member', permission: toolsPermissions.read },
  params: idParams,
  status: 200,
  response: ownTemplateSchema,
  errors: [toolsErrors.ownTemplateNotFound],
  examples: [
    { name: 'A template', params: { id: toolsExamples.ids.template }, response: toolsExamples.template },
  ],
});
