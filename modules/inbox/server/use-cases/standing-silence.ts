import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors } from '../../contract/index.ts';
import { headOf } from '../repo/merge.repo.ts';
import { findSilence, type Silence } from '../repo/silence.repo.ts';

/** @throws `inbox.conversation_not_found`, `inbox.not_silent` */
export async function standingSilence(scope: Scope, conversationId: string): Promise<Silence> {
  const head = await headOf(scope, conversationId);
  if (head === undefined) return fail(inboxErrors.conversationNotFound);
  return (await findSilence(scope, head)) ?? fail(inboxErrors.notSilent);
}
