import { defineContract, idParams, page, pageQuery } from '#kernel/contract';
import { decisionSchema } from '../entities.ts';
import { inboxErrors } from '../errors.ts';
import { inboxExamples } from '../examples.ts';
import { inboxPermissions } from '../permissions.ts';

export const listDecisionsContract = defineContract({
  id: 'inbox.listDecisions',
  method: 'GET',
  path: '/api/v1/conversations/{id}/decisions',
  summary: 'Why the assistant did what it did',
  description:
    'Each automatic decision of a conversation, newest first: what was understood, which passages were found, the rule, the engine, time and cost, and whether each quote still stands in its article.',
  access: { kind: 'member', permission: inboxPermissions.read },
  params: idParams,
  query: pageQuery,
  status: 200,
  response: page(decisionSchema),
  errors: [inboxErrors.conversationNotFound],
  examples: [
    {
      name: 'Decisions',
      params: { id: inboxExamples.ids.conversation },
      response: { items: [inboxExamples.decision], nextCursor: null },
    },
  ],
});
