import type * as z from 'zod';
import type { Contract, startedTaskSchema } from '#kernel/contract';
import { defineNetworkRoute, type Route } from '#kernel/http';
import type { Tool } from './tool.ts';
import { startTask } from './use-cases/start-task.ts';

/** The contract of an endpoint that asks for a task: `POST /api/v1/tasks/<tool>`, the tool's input for a body. */
type TaskContract = Contract<undefined, undefined, z.ZodType, typeof startedTaskSchema>;

export function defineTaskRoute(contract: TaskContract, tool: Tool): Route {
  return defineNetworkRoute(contract, ({ services, principal, body, once }) =>
    startTask(services, principal, { tool, input: body }, once),
  );
}
