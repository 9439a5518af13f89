import type { FollowUp } from '../../contract/index.ts';
import type { FollowUpRow } from '../repo/follow-up.repo.ts';

/** What a visitor is told; whoever stopped it is asked no more. */
export function followUpView(row: FollowUpRow): FollowUp {
  if (row.stopped_at !== null) return { state: 'none', address: null };
  return { state: row.confirmed_at === null ? 'sent' : 'confirmed', address: row.address };
}
