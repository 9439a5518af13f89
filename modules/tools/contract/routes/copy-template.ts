import { defineContract } from '#kernel/contract';
import { toolsErrors } from '../errors.ts';
import { toolsExamples } from '../examples.ts';
import { copiedTemplateSchema, ownTemplateSchema } from '../own-templates.ts';
import { toolsPermissions } from '../permissions.ts';

export const copyTemplateContract = defineContract({
  id: 'tools.copyTemplate',
  method: 'POST',
  path: '/api/v1/write-templates/copies',
  summary: 'Copy a template of the program',
  description: 'A template of one’s own that begins with what the organisation uses now.',
  access: { kind: 'member', permission: toolsPermissions.edit },
  body: copiedTemplateSchema,
  status: 201,
  response: ownTemplateSchema,
  errors: [toolsErrors.tooManyTemplates],
  examples: [
    {
      name: 'The e-mail',
      body: { templateId: 'email', name: 'Invitation' },
      response: toolsExamples.template,
    },
  ],
});
