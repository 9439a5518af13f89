import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { knowledgeErrors } from '../errors.ts';
import { knowledgeExamples } from '../examples.ts';
import { changeRuleSchema, readScheduleSchema, sourceSchema } from '../imports.ts';
import { knowledgePermissions } from '../permissions.ts';

export const updateSourceContract = defineContract({
  id: 'knowledge.updateSource',
  method: 'PATCH',
  path: '/api/v1/knowledge/sources/{id}',
  summary: 'Change a source',
  description:
    'Says how often a source is read again, and whether its changes are published at once. A file is read once.',
  access: { kind: 'member', permission: knowledgePermissions.write },
  params: idParams,
  body: z.strictObject({ schedule: readScheduleSchema.optional(), onChange: changeRuleSchema.optional() }),
  status: 200,
  response: sourceSchema,
  errors: [knowledgeErrors.sourceNotFound],
  examples: [
    {
      name: 'Every week',
      params: { id: knowledgeExamples.source.id },
      body: { schedule: 'weekly' },
      response: knowledgeExamples.source,
    },
  ],
});
