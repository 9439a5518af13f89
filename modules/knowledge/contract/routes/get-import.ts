import { defineContract, idParams } from '#kernel/contract';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { importSchema } from '../imports.ts';
import { knowledgePermissions } from '../permissions.ts';

export const getImportContract = defineContract({
  id: 'knowledge.getImport',
  method: 'GET',
  path: '/api/v1/knowledge/imports/{id}',
  summary: 'Get an import',
  description: 'How far an import is.',
  access: { kind: 'member', permission: knowledgePermissions.read },
  params: idParams,
  status: 200,
  response: importSchema,
  errors: [knowledgeErrors.importNotFound],
  examples: [
    { name: 'An import', params: { id: knowledgeExamples.import.id }, response: knowledgeExamples.import },
  ],
});
