import { defineContract, idParams } from '#kernel/contract';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { importSchema } from '../imports.ts';
import { knowledgePermissions } from '../permissions.ts';

export const cancelImportContract = defineContract({
  id: 'knowledge.cancelImport',
  method: 'POST',
  path: '/api/v1/knowledge/imports/{id}/cancel',
  summary: 'Cancel an import',
  description: 'Stops reading. What was proposed so far stays, and can be accepted.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  params: idParams,
  status: 200,
  response: importSchema,
  errors: [knowledgeErrors.importNotFound, knowledgeErrors.importState],
  examples: [
    { name: 'Cancel', params: { id: knowledgeExamples.import.id }, response: knowledgeExamples.import },
  ],
});
