import { defineContract, idParams } from '#kernel/contract';
import { contactsErrors } from '../errors.ts';
import { contactsExamples } from '../examples.ts';
import { contactsPermissions } from '../permissions.ts';

export const dismissMergeProposalContract = defineContract({
  id: 'contacts.dismissMergeProposal',
  method: 'DELETE',
  path: '/api/v1/contacts/merge-proposals/{id}',
  summary: 'Dismiss a merge proposal',
  description: 'The two contacts stay two; the same claim proposes nothing again.',
  access: { kind: 'member', permission: contactsPermissions.write },
  params: idParams,
  status: 204,
  errors: [contactsErrors.mergeNotFound],
  examples: [{ name: 'Dismiss', params: { id: contactsExamples.ids.proposal } }],
});
