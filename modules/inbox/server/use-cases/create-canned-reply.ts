import type * as z from 'zod';
import { fail } from '#kernel/errors';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import {
  type CannedReply,
  inboxErrors,
  maxReplies,
  type newCannedReplySchema,
} from '../../contract/index.ts';
import { insertCannedReply, selectCannedReplies } from '../repo/canned-reply.repo.ts';
import { toCannedReply } from '../views/canned-reply-view.ts';
import { actingMember } from './acting-member.ts';
import { checkVariables } from './check-variables.ts';

export async function createCannedReply(
  scope: Scope,
  given: z.output<typeof newCannedReplySchema>,
): Promise<CannedReply> {
  const { userId } = actingMember(scope);
  checkVariables(given.text);
  const known = await selectCannedReplies(scope, userId, maxReplies);
  if (known.length >= maxReplies) fail(inboxErrors.tooManyReplies, { most: maxReplies });
  const row = { id: newId(), owner_id: userId, ...given, created_at: scope.now() };
  await insertCannedReply(scope, row);
  return toCannedReply({ ...row, uses: 0 }, userId);
}
