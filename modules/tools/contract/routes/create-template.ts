import { defineContract } from '#kernel/contract';
import { toolsErrors } from '../errors.ts';
import { toolsExamples } from '../examples.ts';
import { newTemplateSchema, ownTemplateSchema } from '../own-templates.ts';
import { toolsPermissions } from '../permissions.ts';

export const createTemplateContract = defineContract({
  id: 'tools.createTemplate',
  method: 'POST',
  path: '/api/v1/write-templates',
  summary: 'Make a template',
  description:
    'What a model is asked for, with variables. Each variable has a place in the prompt, and each place is a variable’s.',
  access: { kind: 'member', permission: toolsPermissions.edit },
  body: newTemplateSchema,
  status: 201,
  response: ownTemplateSchema,
  errors: [toolsErrors.tooManyTemplates, toolsErrors.templateMisfits],
  examples: [{ name: 'An invitation', body: toolsExamples.templateFields, response: toolsExamples.template }],
});
