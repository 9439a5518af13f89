import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { acceptedAtOnce, type Import, knowledgeErrors } from '../../contract/index.ts';
import { lockImport } from '../repo/import.repo.ts';
import { lockProposals, nextOpen, type ProposalRow } from '../repo/proposal.repo.ts';
import { acceptProposal } from './accept-proposal.ts';
import { settleImport } from './settle-import.ts';
import { showImport } from './show-import.ts';

/** Publishes the given proposals of an import, or the next that are open and no duplicates. */
export async function acceptProposals(
  scope: Scope,
  importId: string,
  ids: readonly string[] | undefined,
): Promise<{ articleIds: string[]; import: Import }> {
  // The import first, as whoever reads it does: two of its writers never wait for each other in a circle.
  const row = (await lockImport(scope, importId)) ?? fail(knowledgeErrors.importNotFound);
  const chosen = ids ? await given(scope, importId, ids) : await nextOpen(scope, importId, acceptedAtOnce);
  const articleIds: string[] = [];
  for (const proposal of chosen) {
    const articleId = await acceptProposal(scope, proposal, row.source_id);
    if (articleId !== null) articleIds.push(articleId);
  }
  await settleImport(scope, importId);
  return { articleIds, import: await showImport(scope, importId) };
}

async function given(scope: Scope, importId: string, ids: readonly string[]): Promise<ProposalRow[]> {
  const found = (await lockProposals(scope, ids)).filter((one) => one.import_id === importId);
  if (found.length !== new Set(ids).size) fail(knowledgeErrors.proposalNotFound);
  if (found.some(({ status }) => status === 'accepted' || status === 'superseded')) {
    fail(knowledgeErrors.proposalSettled);
  }
  return found;
}
