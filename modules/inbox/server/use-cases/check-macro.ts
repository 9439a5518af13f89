import type * as z from 'zod';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors, type newMacroSchema } from '../../contract/index.ts';
import { findCannedReply } from '../repo/canned-reply.repo.ts';
import { actingMember } from './acting-member.ts';
import { checkStateChange } from './check-state-change.ts';
import { checkVariables } from './check-variables.ts';

/** Refuses a macro that could not be run by everybody who sees it. */
export async function checkMacro(
  scope: Scope,
  { actions, shared }: z.output<typeof newMacroSchema>,
): Promise<void> {
  const { userId } = actingMember(scope);
  const kinds = new Set(actions.map(({ kind }) => kind));
  if (kinds.has('snooze') && kinds.has('status')) fail(inboxErrors.sleepOrStatus);
  for (const action of actions) {
    if (action.kind === 'note') checkVariables(action.text);
    if (action.kind === 'assign' && action.assigneeId !== 'me') {
      await checkStateChange(scope, { assigneeId: action.assigneeId });
    }
    if (action.kind !== 'reply') continue;
    const reply = await findCannedReply(scope, action.cannedReplyId, userId);
    if (!reply || (shared && !reply.shared)) fail(inboxErrors.replyNotFound);
  }
}
