import { tasksErrors } from '#kernel/contract';
import type { Scope } from '#kernel/scope';
import { taskAbout } from '#kernel/tasks';
import { inboxErrors, writtenFollowUpSchema } from '../../contract/index.ts';
import { findConversation } from '../repo/conversation.repo.ts';
import { headOf } from '../repo/merge.repo.ts';
import { changeSilence, forgetSilence, lockSilenceOfTask } from '../repo/silence.repo.ts';
import { noteSilenceProblem } from '../repo/silence-settings.repo.ts';
import { layFollowUp } from './lay-follow-up.ts';
import { layTemplate } from './lay-template.ts';

/** Lays what came of a task before the members, once. What a sweep asked for and nobody could write, the template says. */
export async function keepFollowUp(scope: Scope, taskId: string): Promise<void> {
  const kept = await lockSilenceOfTask(scope, taskId);
  if (kept?.state !== 'writing') return;
  const { message_id: messageId } = kept;
  // Split or merged since, it is followed up where it is read now.
  const conversationId = await headOf(scope, kept.conversation_id);
  if (conversationId === undefined) return;
  const task = await taskAbout(scope, taskId);
  if (task?.status === 'succeeded') {
    await noteSilenceProblem(scope, null);
    const { text, engine } = writtenFollowUpSchema.parse(task.result);
    const language = (await findConversation(scope, conversationId))?.language ?? null;
    await layFollowUp(scope, { conversationId, messageId }, { text, language, engine, taskId });
  } else if (task?.createdBy) {
    // Whoever asked has been told, and asks again or writes.
    await forgetSilence(scope, messageId);
  } else if (task?.status === 'failed' && task.errorCode !== inboxErrors.notSilent.code) {
    await noteSilenceProblem(scope, {
      code: task.errorCode ?? tasksErrors.failed.code,
      vars: task.errorVars,
    });
    await layTemplate(scope, { conversationId, messageId });
  } else {
    await changeSilence(scope, messageId, { state: 'passed' });
  }
}
