import { defineContract, idParams } from '#kernel/contract';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { importSchema } from '../imports.ts';
import { knowledgePermissions } from '../permissions.ts';

export const retryImportContract = defineContract({
  id: 'knowledge.retryImport',
  method: 'POST',
  path: '/api/v1/knowledge/imports/{id}/retry',
  summary: 'Repeat an import',
  description: 'Goes on with an import that failed or was cancelled; pages that failed are read again.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  params: idParams,
  status: 202,
  response: importSchema,
  errors: [knowledgeErrors.importNotFound, knowledgeErrors.importState],
  examples: [
    { name: 'Repeat', params: { id: knowledgeExamples.import.id }, response: knowledgeExamples.import },
  ],
});
