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
    'The latest stage that was proposed for the contact of a conversation, each reason with the words of the message that show it, and whether it still waits for a member. Where no model is set up, rules of this machine find it with each message, for nothing (`engine` is `local.rules.1`).',
  access: { kind: 'member', permission: inboxPermissions.read },
  params: idParams,
  status: 200,
  response: classificationSchema,
  errors: [inboxErrors.conversationNotFound],
  examples: [
    {
      name: 'None yet',
      params: { id: inboxExamples.ids.conversation },
      response: { proposal: null, runningTaskId: null, settings: [] },
    },
  ],
});
