import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { contactsErrors } from '../../contract/index.ts';
import { dismissProposal } from '../repo/merge-proposal.repo.ts';

export async function dismissMergeProposal(scope: Scope, id: string): Promise<undefined> {
  if (!(await dismissProposal(scope, id))) fail(contactsErrors.mergeNotFound);
}
