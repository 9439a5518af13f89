import type { Page } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { Proposal, ProposalQuery } from '../../contract/index.ts';
import { selectProposals } from '../repo/proposal.repo.ts';
import { toProposal } from '../views/import-view.ts';
import { showImport } from './show-import.ts';

export async function listProposals(
  scope: Scope,
  importId: string,
  query: ProposalQuery,
): Promise<Page<Proposal>> {
  await showImport(scope, importId);
  const rows = await selectProposals(scope, importId, query);
  return toPage(rows, query.limit, (row) => ({ at: String(row.position), id: row.id }), toProposal);
}
