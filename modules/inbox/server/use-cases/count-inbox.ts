import type { Scope } from '#kernel/scope';
import type { InboxCounts } from '../../contract/index.ts';
import { countInbox as countRows } from '../repo/reading.repo.ts';
import { actingMember } from './acting-member.ts';

export function countInbox(scope: Scope): Promise<InboxCounts> {
  return countRows(scope, actingMember(scope).userId);
}
