import { defineContract, idParams } from '#kernel/contract';
import { draftSchema } from '../drafts.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const getDraftContract = defineContract({
  id: 'inbox.getDraft',
  method: 'GET',
  path: '/api/v1/reply-drafts/{id}',
  summary: 'A suggested answer',
  description:
    'What the assistant would answer, with its quotes as they stand in their articles now, and what became of it. A conversation names the draft that waits as `draftId`.',
  access: { kind: 'member', permission: inboxPermissions.read },
  params: idParams,
  status: 200,
  response: draftSchema,
  errors: [inboxErrors.draftNotFound],
  examples: [
    {
      name: 'A draft that waits',
      params: { id: inboxExamples.ids.draft },
      response: inboxExamples.draft,
    },
  ],
});
