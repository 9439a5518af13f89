import { defineContract, idParams, page, pageQuery } from '#kernel/contract';
import { toolsErrors } from '../errors.ts';
import { toolsExamples } from '../examples.ts';
import { templateVersionSchema } from '../own-templates.ts';
import { toolsPermissions } from '../permissions.ts';

export const listTemplateVersionsContract = defineContract({
  id: 'tools.listTemplateVersions',
  method: 'GET',
  path: '/api/v1/write-templates/{id}/versions',
  summary: "List a template's versions",
  description: 'Each as it was saved, the newest first. Versions never change.',
  access: { kind: 'member', permission: toolsPermissions.read },
  params: idParams,
  query: pageQuery,
  status: 200,
  response: page(templateVersionSchema),
  errors: [toolsErrors.ownTemplateNotFound],
  examples: [
    {
      name: 'One version',
      params: { id: toolsExamples.ids.template },
      response: { items: [toolsExamples.templateVersion], nextCursor: null },
    },
  ],
});
