import type { Scope } from '#kernel/scope';
import { type CannedReply, maxReplies } from '../../contract/index.ts';
import { selectCannedReplies } from '../repo/canned-reply.repo.ts';
import { toCannedReply } from '../views/canned-reply-view.ts';
import { actingMember } from './acting-member.ts';

export async function listCannedReplies(scope: Scope): Promise<{ items: CannedReply[] }> {
  const { userId } = actingMember(scope);
  const rows = await selectCannedReplies(scope, userId, maxReplies);
  return { items: rows.map((row) => toCannedReply(row, userId)) };
}
