import type { ResponseOf } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { chargedAbout, toCredits } from '#kernel/tasks';
import { conversationSubject, type getConversationCostsContract, inboxErrors } from '../../contract/index.ts';
import { headOf, threadsOf } from '../repo/merge.repo.ts';

/** What was paid for a conversation and for those that are read in it, tool by tool. */
export async function getConversationCosts(
  scope: Scope,
  id: string,
): Promise<ResponseOf<typeof getConversationCostsContract>> {
  const head = await headOf(scope, id);
  if (head === undefined) return fail(inboxErrors.conversationNotFound);
  const charged = await chargedAbout(scope, conversationSubject, await threadsOf(scope, head));
  const tools = new Map<string, { tasks: number; charged: bigint }>();
  for (const { tool, ...one } of charged) {
    const sum = tools.get(tool) ?? { tasks: 0, charged: 0n };
    tools.set(tool, { tasks: sum.tasks + one.tasks, charged: sum.charged + one.charged });
  }
  const items = [...tools].map(([tool, sum]) => ({ tool, ...sum }));
  items.sort((a, b) => Number(b.charged - a.charged));
  return {
    credits: toCredits(items.reduce((all, one) => all + one.charged, 0n)),
    items: items.map(({ tool, tasks, charged: cost }) => ({ tool, tasks, credits: toCredits(cost) })),
  };
}
