import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { type Conversation, inboxErrors, type MacroAction, variablesIn } from '../../contract/index.ts';
import { countReplyUse } from '../repo/canned-reply.repo.ts';
import { lockConversation } from '../repo/conversation.repo.ts';
import { countMacroRun } from '../repo/macro.repo.ts';
import { threadsOf } from '../repo/merge.repo.ts';
import { findByClientId } from '../repo/message.repo.ts';
import { actionOf } from '../views/action-of.ts';
import { actingMember } from './acting-member.ts';
import { getConversation } from './get-conversation.ts';
import { previewMacro } from './preview-macro.ts';
import { sendMemberMessage } from './send-member-message.ts';
import { updateConversation } from './update-conversation.ts';

interface Run {
  readonly conversationId: string;
  readonly clientId: string;
}

const msPerHour = 3_600_000;

/** Does everything that a macro says, in the caller's transaction; what was run already is not run again. */
export async function runMacro(
  scope: Scope,
  id: string,
  { conversationId, clientId }: Run,
): Promise<Conversation> {
  const { actions, reply } = await previewMacro(scope, id, conversationId);
  if (!(await lockConversation(scope, conversationId))) return fail(inboxErrors.conversationNotFound);
  const noteId = `${clientId}.note`;
  for (const written of [clientId, noteId]) {
    if (await findByClientId(scope, await threadsOf(scope, conversationId), 'member', written)) {
      return getConversation(scope, conversationId);
    }
  }
  const note = actionOf(actions, 'note');
  const missing = [...(reply?.missing ?? []), ...variablesIn(note?.text ?? '')];
  if (missing.length > 0) fail(inboxErrors.macroIncomplete, { names: missing.join(', ') });
  if (reply) {
    await sendMemberMessage(scope, conversationId, { clientId, text: reply.text, visibility: 'public' });
    const cannedReplyId = actionOf(actions, 'reply')?.cannedReplyId;
    if (cannedReplyId !== undefined) await countReplyUse(scope, cannedReplyId);
  }
  if (note) {
    const kept = { clientId: noteId, text: note.text, visibility: 'note' } as const;
    await sendMemberMessage(scope, conversationId, kept);
  }
  await countMacroRun(scope, id);
  return updateConversation(scope, conversationId, stateChange(scope, actions));
}

function stateChange(scope: Scope, actions: readonly MacroAction[]) {
  const assign = actionOf(actions, 'assign');
  const snooze = actionOf(actions, 'snooze');
  const status = actionOf(actions, 'status')?.status;
  const me = actingMember(scope).userId;
  return {
    ...(status !== undefined && { status }),
    ...(assign && { assigneeId: assign.assigneeId === 'me' ? me : assign.assigneeId }),
    ...(snooze && {
      snoozedUntil: new Date(scope.now().getTime() + snooze.hours * msPerHour).toISOString(),
    }),
    addTags: actionOf(actions, 'tag')?.tags ?? [],
    removeTags: actionOf(actions, 'untag')?.tags ?? [],
  };
}
