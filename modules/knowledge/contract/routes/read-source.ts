import { defineContract, idParams } from '#kernel/contract';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { importSchema } from '../imports.ts';
import { knowledgePermissions } from '../permissions.ts';

export const readSourceContract = defineContract({
  id: 'knowledge.readSource',
  method: 'POST',
  path: '/api/v1/knowledge/sources/{id}/read',
  summary: 'Read a source again',
  description:
    'Starts another import of a source: what changed is proposed as new versions, what is gone for the archive.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  params: idParams,
  status: 202,
  response: importSchema,
  errors: [knowledgeErrors.sourceNotFound, knowledgeErrors.importState],
  examples: [
    { name: 'Now', params: { id: knowledgeExamples.source.id }, response: knowledgeExamples.import },
  ],
});
