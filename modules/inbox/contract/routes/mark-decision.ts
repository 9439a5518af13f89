import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { decisionSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const markDecisionContract = defineContract({
  id: 'inbox.markDecision',
  method: 'PUT',
  path: '/api/v1/decisions/{id}/mark',
  summary: 'Mark an answer right or wrong',
  description: 'Keeps a member’s judgement of an automatic answer; null takes it back.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  body: z.strictObject({ mark: z.enum(['right', 'wrong']).nullable() }),
  status: 200,
  response: decisionSchema,
  errors: [inboxErrors.decisionNotFound],
  examples: [
    {
      name: 'Right',
      params: { id: inboxExamples.ids.decision },
      body: { mark: 'right' },
      response: { ...inboxExamples.decision, mark: 'right' },
    },
  ],
});
