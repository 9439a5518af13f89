import * as z from 'zod';
import { defineContract, idParams, idSchema } from '#kernel/contract';
import { contactsErrors } from '#modules/contacts/contract';
import { classificationSchema } from '../classifications.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const settleClassificationContract = defineContract({
  id: 'inbox.settleClassification',
  method: 'PUT',
  path: '/api/v1/conversations/{id}/classification',
  summary: 'Apply or dismiss a proposed stage',
  description:
    'Applied, the contact has the stage, which its history tells. Where somebody set another stage since, or settled it already, nothing changes.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  body: z.strictObject({ proposalId: idSchema, outcome: z.enum(['applied', 'dismissed']) }),
  status: 200,
  response: classificationSchema,
  errors: [inboxErrors.conversationNotFound, inboxErrors.proposalOvertaken, contactsErrors.notFound],
  examples: [
    {
      name: 'Dismiss',
      params: { id: inboxExamples.ids.conversation },
      body: { proposalId: '01938b5e-7a10-7b1e-8f7e-1d2c3b4a5984', outcome: 'dismissed' },
      response: { proposal: null, runningTaskId: null, settings: [] },
    },
  ],
});
