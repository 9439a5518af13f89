import { defineContract, idParams } from '#kernel/contract';
import { classificationSchema } from '../classifications.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const getClassificationContract = defineContract({
  id: 'inbox.getClassification',
  method: 'GET',
  path: '/api/v1/conversations/{id}/classification',
  summary: 'Read how a prospect is classified',
  description:
    'The latest stage that was proposed for the contact of a conversation, each reason with the message that shows it, and whether it still waits for a member.',
  access: { kind: 'member', permission: inboxPermissions.read },
  params: idParams,
  status: 200,
  response: classificationSchema,
  errors: [inboxErrors.conversationNotFound],
  examples: [
    {
      name: 'None yet',
      params: { id: inboxExamples.ids.conversation },
      response: { proposal: null, waits: false, runningTaskId: null, settings: [] },
    },
  ],
});
