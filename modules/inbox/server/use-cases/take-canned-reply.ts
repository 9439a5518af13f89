import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { fillVariables, inboxErrors, type ReplyVariable } from '../../contract/index.ts';
import { countReplyUse, findCannedReply } from '../repo/canned-reply.repo.ts';
import { actingMember } from './acting-member.ts';
import { variableValues } from './variable-values.ts';

/** A canned reply as it reads in one conversation; taking it counts. */
export async function takeCannedReply(
  scope: Scope,
  id: string,
  conversationId: string,
): Promise<{ text: string; missing: ReplyVariable[] }> {
  const reply = await findCannedReply(scope, id, actingMember(scope).userId);
  if (!reply) return fail(inboxErrors.replyNotFound);
  const { text, missing } = fillVariables(reply.text, await variableValues(scope, conversationId));
  await countReplyUse(scope, id);
  return { text, missing: [...missing] };
}
