import type { Page, PageQuery } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { encodeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import { type Decision, inboxErrors } from '../../contract/index.ts';
import { selectDecisions } from '../repo/decision.repo.ts';
import { headOf, threadsOf } from '../repo/merge.repo.ts';
import { toDecisions } from '../views/decision-view.ts';

export async function listDecisions(
  scope: Scope,
  conversationId: string,
  query: PageQuery,
  locale: string,
): Promise<Page<Decision>> {
  const head = await headOf(scope, conversationId);
  if (head === undefined) return fail(inboxErrors.conversationNotFound);
  const rows = await selectDecisions(scope, await threadsOf(scope, head), query);
  const shown = await toDecisions(scope, rows.slice(0, query.limit), locale);
  const items = shown.map((decision) => ({ ...decision, conversationId: head }));
  const last = items.at(-1);
  return {
    items,
    nextCursor: rows.length > query.limit && last ? encodeCursor({ at: last.createdAt, id: last.id }) : null,
  };
}
