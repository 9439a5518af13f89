import type { Scope } from '#kernel/scope';
import { endTask } from '../repo/task.repo.ts';
import type { Tool } from '../tool.ts';

/** What a search reads of a result at most. */
const searchedCharacters = 100_000;

/** Keeps a task's result, and what it cost; the ledger has been told by the caller, in this transaction. */
export async function finishTask(
  scope: Scope,
  tool: Tool,
  task: { readonly id: string; readonly title: string },
  end: { readonly result: unknown; readonly charged: bigint; readonly cached?: boolean },
): Promise<void> {
  await endTask(scope, task.id, {
    status: 'succeeded',
    searchText: searchTextOf(tool, task.title, end.result),
    ...end,
  });
}

export const searchTextOf = (tool: Tool, title: string, result: unknown): string =>
  `${title} ${tool.textOf(result)}`
    .slice(0, searchedCharacters)
    .replaceAll('\u0000', '')
    .replace(/\p{Surrogate}/gu, '');
