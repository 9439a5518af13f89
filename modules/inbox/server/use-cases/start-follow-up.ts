import type { StartedTask } from '#kernel/contract';
import type { Principal, Scope, Services } from '#kernel/scope';
import { startTask, toolNamed } from '#kernel/tasks';
import { conversationSubject, followUpToolName } from '../../contract/index.ts';
import { changeSilence, type Silence } from '../repo/silence.repo.ts';

/**
 * Has a model write to who fell silent, as a task about the conversation: the silence is taken, the task queued and its price held
 * in one transaction.
 * @param take makes the silence the caller's, or throws; it is told what to do then
 */
export const startFollowUp = (
  services: Services,
  principal: Principal,
  silence: Silence,
  take: (scope: Scope, effect: () => Promise<StartedTask>) => Promise<StartedTask>,
): Promise<StartedTask> => {
  const { conversationId, messageId } = silence;
  const about = { kind: conversationSubject, id: conversationId };
  const asked = { tool: toolNamed(services, followUpToolName), input: { conversationId, messageId }, about };
  return startTask(services, principal, asked, (scope, effect) =>
    take(scope, async () => {
      const started = await effect();
      await changeSilence(scope, messageId, { task_id: started.id });
      return started;
    }),
  );
};
