import type { Page, PageQuery } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { MergeProposal } from '../../contract/index.ts';
import { selectMergeProposals } from '../repo/merge-proposal.repo.ts';

export async function listMergeProposals(scope: Scope, query: PageQuery): Promise<Page<MergeProposal>> {
  return toPage(
    await selectMergeProposals(scope, query),
    query.limit,
    (row) => ({ at: row.created_at.toISOString(), id: row.id }),
    (row) => ({
      id: row.id,
      contact: { id: row.contact_id, name: row.contact_name },
      other: { id: row.other_id, name: row.other_name },
      identity: { kind: row.kind, value: row.value },
      createdAt: row.created_at.toISOString(),
    }),
  );
}
