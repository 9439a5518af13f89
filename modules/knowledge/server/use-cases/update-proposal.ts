import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { knowledgeErrors, type Proposal } from '../../contract/index.ts';
import { lockProposals, proposalById, updateProposalRow } from '../repo/proposal.repo.ts';
import { toProposal } from '../views/import-view.ts';
import { settleImport } from './settle-import.ts';

/** Changes a proposal that is not settled yet, dismisses it, or opens a dismissed one again. */
export async function updateProposal(
  scope: Scope,
  id: string,
  changes: Partial<Pick<Proposal, 'title' | 'body' | 'language'>> & {
    readonly status?: 'open' | 'dismissed' | undefined;
  },
): Promise<Proposal> {
  const [row] = await lockProposals(scope, [id]);
  if (!row) return fail(knowledgeErrors.proposalNotFound);
  if (row.status === 'accepted' || row.status === 'superseded') fail(knowledgeErrors.proposalSettled);
  const { status = row.status } = changes;
  const { principal } = scope;
  await updateProposalRow(scope, id, {
    ...changes,
    status,
    settled_at: status === 'dismissed' ? scope.now() : null,
    settled_by: status === 'dismissed' && principal.kind === 'member' ? principal.userId : null,
  });
  if (status !== row.status) await settleImport(scope, row.import_id);
  const shown = await proposalById(scope, id);
  return shown ? toProposal(shown) : fail(knowledgeErrors.proposalNotFound);
}
