import { defineContract, page, pageQuery } from '#kernel/contract';
import { mergeProposalSchema } from '../entities.ts';
import { contactsExamples } from '../examples.ts';
import { contactsPermissions } from '../permissions.ts';

export const listMergeProposalsContract = defineContract({
  id: 'contacts.listMergeProposals',
  method: 'GET',
  path: '/api/v1/contacts/merge-proposals',
  summary: 'List contacts that may be one person',
  description:
    'A visitor claimed an identity that another contact has. Claims never merge by themselves; a member decides.',
  access: { kind: 'member', permission: contactsPermissions.read },
  query: pageQuery,
  status: 200,
  response: page(mergeProposalSchema),
  errors: [],
  examples: [
    {
      name: 'One proposal',
      response: {
        items: [
          {
            id: contactsExamples.ids.proposal,
            contact: { id: contactsExamples.ids.contact, name: 'Camille Laurent' },
            other: { id: contactsExamples.ids.other, name: 'C. Laurent' },
            identity: { kind: 'phone', value: '+33612345678' },
            createdAt: contactsExamples.at,
          },
        ],
        nextCursor: null,
      },
    },
  ],
});
