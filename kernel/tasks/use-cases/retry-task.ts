import { type StartedTask, tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Principal, Scope, Services } from '#kernel/scope';
import { toolNamed } from '../register-tool.ts';
import { foundTask } from './get-task.ts';
import { aboutOf } from './present-task.ts';
import { startTask } from './start-task.ts';

/** @throws `tasks.not_found`, `tasks.not_ended`, and as `startTask` */
export async function retryTask(
  services: Services,
  principal: Principal,
  id: string,
  once: (scope: Scope, effect: () => Promise<StartedTask>) => Promise<StartedTask>,
): Promise<StartedTask> {
  const task = await services.scopes.withOrg(principal, (scope) => foundTask(scope, id));
  if (task.ended_at === null) return fail(tasksErrors.notEnded);
  const tool = toolNamed(services, task.tool);
  const input = tool.input.parse(task.input);
  return startTask(services, principal, { tool, input, about: aboutOf(task) }, once);
}
