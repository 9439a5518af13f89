import { defineContract, idParams } from '#kernel/contract';
import { toolsErrors } from '../errors.ts';
import { toolsExamples } from '../examples.ts';
import { ownTemplateSchema, restoredTemplateSchema } from '../own-templates.ts';
import { toolsPermissions } from '../permissions.ts';

export const restoreTemplateContract = defineContract({
  id: 'tools.restoreTemplate',
  method: 'POST',
  path: '/api/v1/write-templates/{id}/restore',
  summary: 'Go back to a version of a template',
  description: 'Adds a version that is as an earlier one was.',
  access: { kind: 'member', permission: toolsPermissions.edit },
  params: idParams,
  body: restoredTemplateSchema,
  status: 200,
  response: ownTemplateSchema,
  errors: [
    toolsErrors.ownTemplateNotFound,
    toolsErrors.templateVersionNotFound,
    toolsErrors.changedMeanwhile,
  ],
  examples: [
    {
      name: 'Back to the first',
      params: { id: toolsExamples.ids.template },
      body: { version: 1, madeFrom: 2 },
      response: { ...toolsExamples.template, version: 3 },
    },
  ],
});
