import type { Scope } from '#kernel/scope';
import { chargesOf } from '../charges.ts';
import { findTool } from '../register-tool.ts';
import type { TaskRow } from '../repo/tables.ts';
import { pricedAs } from '../tool.ts';

/**
 * Charges the units that a task has finished, at the prices of its quote and never above it.
 * @returns millicredits
 */
export async function settleTask(
  scope: Scope,
  task: Pick<TaskRow, 'id' | 'tool' | 'units_done' | 'quoted' | 'price_version'>,
): Promise<bigint> {
  const quoted = BigInt(task.quoted);
  if (quoted === 0n) return 0n;
  const charges = chargesOf(scope.services);
  const units = Number(task.units_done);
  const tool = findTool(scope.services, task.tool);
  const asked = { tool: tool ? pricedAs(tool) : task.tool, units, version: task.price_version };
  const price = units === 0 ? 0n : (await charges.quote(scope, asked)).amount;
  const amount = price < quoted ? price : quoted;
  await charges.settle(scope, task.id, amount);
  return amount;
}

/** A task that failed costs nothing, whatever it has done. */
export async function forgiveTask(scope: Scope, task: Pick<TaskRow, 'id' | 'quoted'>): Promise<void> {
  if (BigInt(task.quoted) > 0n) await chargesOf(scope.services).settle(scope, task.id, 0n);
}
