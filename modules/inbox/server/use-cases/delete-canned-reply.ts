import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors } from '../../contract/index.ts';
import { deleteCannedReplyRow, findCannedReply, macroSends } from '../repo/canned-reply.repo.ts';
import { actingMember } from './acting-member.ts';

export async function deleteCannedReply(scope: Scope, id: string): Promise<void> {
  if (!(await findCannedReply(scope, id, actingMember(scope).userId))) fail(inboxErrors.replyNotFound);
  if (await macroSends(scope, id)) fail(inboxErrors.replyInMacro);
  await deleteCannedReplyRow(scope, id);
}
