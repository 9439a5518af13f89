import { defineContract, idParams } from '#kernel/contract';
import { toolsErrors } from '../errors.ts';
import { toolsExamples } from '../examples.ts';
import { ownTemplateSchema, savedTemplateSchema } from '../own-templates.ts';
import { toolsPermissions } from '../permissions.ts';

export const saveTemplateContract = defineContract({
  id: 'tools.saveTemplate',
  method: 'PUT',
  path: '/api/v1/write-templates/{id}',
  summary: 'Save a template',
  description:
    'Adds a version. `madeFrom` is the version that it was made from: if somebody else was faster nothing is changed.',
  access: { kind: 'member', permission: toolsPermissions.edit },
  params: idParams,
  body: savedTemplateSchema,
  status: 200,
  response: ownTemplateSchema,
  errors: [toolsErrors.ownTemplateNotFound, toolsErrors.changedMeanwhile, toolsErrors.templateMisfits],
  examples: [
    {
      name: 'Another name',
      params: { id: toolsExamples.ids.template },
      body: { ...toolsExamples.templateFields, name: 'Soirée', madeFrom: 1 },
      response: { ...toolsExamples.template, name: 'Soirée', version: 2 },
    },
  ],
});
