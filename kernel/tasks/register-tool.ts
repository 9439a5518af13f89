import { tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import type { Tool } from './tool.ts';

const tools = new WeakMap<Services, Map<string, Tool>>();

/** Called by the module that brings the tool, from its manifest's `register`. */
export function registerTool(services: Services, tool: Tool): void {
  const known = tools.get(services) ?? new Map<string, Tool>();
  if (known.has(tool.name)) throw new Error(`The tool ${tool.name} is registered twice.`);
  tools.set(services, known.set(tool.name, tool));
}

const none: ReadonlyMap<string, Tool> = new Map();

/** All of them, by name. */
export const knownTools = (services: Services): ReadonlyMap<string, Tool> => tools.get(services) ?? none;

export const findTool = (services: Services, name: string): Tool | undefined =>
  knownTools(services).get(name);

/** @throws `tasks.unknown_tool` */
export function toolNamed(services: Services, name: string): Tool {
  return findTool(services, name) ?? fail(tasksErrors.unknownTool, { tool: name });
}
