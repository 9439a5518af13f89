import { defineContract, idParams } from '#kernel/contract';
import { draftSchema } from '../drafts.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';
import { templateEngine } from '../silences.ts';

export const takeFollowUpTemplateContract = defineContract({
  id: 'inbox.takeFollowUpTemplate',
  method: 'POST',
  path: '/api/v1/conversations/{id}/template-follow-ups',
  summary: 'Draft a follow-up from the template',
  description:
    'The organisation’s own words for who fell silent, or the usual ones, in the visitor’s language and with their name, as the conversation’s draft. No model writes, and it costs nothing; nothing is sent.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  status: 201,
  response: draftSchema,
  errors: [inboxErrors.conversationNotFound, inboxErrors.notSilent, inboxErrors.followUpUnderWay],
  examples: [
    {
      name: 'A conversation',
      params: { id: inboxExamples.ids.conversation },
      response: {
        ...inboxExamples.draft,
        kind: 'follow_up',
        engine: templateEngine,
        text: 'Bonjour Camille, est-ce que tout est réglé pour vous ?',
        evidence: [],
      },
    },
  ],
});
