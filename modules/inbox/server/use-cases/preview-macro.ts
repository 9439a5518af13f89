import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { memberNames } from '#modules/accounts';
import { fillVariables, inboxErrors, type MacroPreview } from '../../contract/index.ts';
import { findCannedReply } from '../repo/canned-reply.repo.ts';
import { findMacro } from '../repo/macro.repo.ts';
import { actionOf } from '../views/action-of.ts';
import { actingMember } from './acting-member.ts';
import { variableValues } from './variable-values.ts';

/** What a macro would do in a conversation, with its texts as they would be sent. */
export async function previewMacro(scope: Scope, id: string, conversationId: string): Promise<MacroPreview> {
  const { userId } = actingMember(scope);
  const macro = await findMacro(scope, id, userId);
  if (!macro) return fail(inboxErrors.macroNotFound);
  const values = await variableValues(scope, conversationId);
  const fill = (text: string) => {
    const filled = fillVariables(text, values);
    return { text: filled.text, missing: [...filled.missing] };
  };
  const send = actionOf(macro.actions, 'reply');
  const reply = send && (await findCannedReply(scope, send.cannedReplyId, userId));
  if (send && !reply) return fail(inboxErrors.macroNotFound);
  const assigneeId = actionOf(macro.actions, 'assign')?.assigneeId ?? null;
  const assignee = assigneeId === 'me' ? userId : assigneeId;
  return {
    actions: macro.actions.map((action) =>
      action.kind === 'note' ? { ...action, text: fill(action.text).text } : action,
    ),
    reply: reply ? fill(reply.text) : null,
    assigneeName: assignee === null ? null : ((await memberNames(scope, [assignee])).get(assignee) ?? null),
  };
}
