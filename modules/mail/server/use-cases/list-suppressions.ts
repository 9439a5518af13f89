import type { Page } from '#kernel/contract';
import { toPage } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { MailQuery, Suppression } from '../../contract/index.ts';
import { type SuppressionRow, selectSuppressions } from '../repo/suppression.repo.ts';
import { causeOfStatus } from '../returns/weigh-return.ts';

/** Addresses to which nothing is sent, newest first. */
export async function listSuppressions(scope: Scope, query: MailQuery): Promise<Page<Suppression>> {
  const rows = await selectSuppressions(scope, { ...query, limit: query.limit + 1 });
  return toPage(rows, query.limit, (row) => ({ at: row.created_at.toISOString(), id: row.id }), present);
}

function present({ id, address, cause, status, reason, created_at }: SuppressionRow): Suppression {
  const returnCause = status === null ? null : causeOfStatus(status);
  return { id, address, cause, returnCause, reason, at: created_at.toISOString() };
}
