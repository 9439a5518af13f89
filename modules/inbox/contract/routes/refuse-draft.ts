import { defineContract, idParams } from '#kernel/contract';
import { draftSchema } from '../drafts.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const refuseDraftContract = defineContract({
  id: 'inbox.refuseDraft',
  method: 'POST',
  path: '/api/v1/reply-drafts/{id}/refuse',
  summary: 'Refuse a suggested answer',
  description: 'Nothing is sent, and the decision behind the draft is marked wrong.',
  access: { kind: 'member', permission: inboxPermissions.reply },
  params: idParams,
  status: 200,
  response: draftSchema,
  errors: [inboxErrors.draftNotFound, inboxErrors.draftSettled],
  examples: [
    {
      name: 'Refuse',
      params: { id: inboxExamples.ids.draft },
      response: {
        ...inboxExamples.draft,
        state: 'refused',
        settledBy: { id: inboxExamples.ids.contact, name: 'Solène Faure' },
      },
    },
  ],
});
