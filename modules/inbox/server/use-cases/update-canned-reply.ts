import type * as z from 'zod';
import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type CannedReply, inboxErrors, type newCannedReplySchema } from '../../contract/index.ts';
import { findCannedReply, updateCannedReplyRow } from '../repo/canned-reply.repo.ts';
import { toCannedReply } from '../views/canned-reply-view.ts';
import { actingMember } from './acting-member.ts';
import { checkVariables } from './check-variables.ts';

/** Changes a reply. What all share is made personal by who made it alone, or it would vanish for its maker. */
export async function updateCannedReply(
  scope: Scope,
  id: string,
  given: z.output<typeof newCannedReplySchema>,
): Promise<CannedReply> {
  const { userId } = actingMember(scope);
  const before = await findCannedReply(scope, id, userId);
  if (!before) return fail(inboxErrors.replyNotFound);
  if (before.shared && !given.shared && before.owner_id !== userId) fail(kernelErrors.forbidden);
  checkVariables(given.text);
  await updateCannedReplyRow(scope, id, given);
  return toCannedReply({ ...before, ...given }, userId);
}
