import type { Page } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { toPage } from '#kernel/paging';
import type { Session as Transaction } from '#kernel/scope';
import { type CaughtMail, type MailQuery, mailErrors } from '../../contract/index.ts';
import { type MailPlace, tableOf } from '../places.ts';
import { selectCaught } from '../repo/mail.repo.ts';
import { catchesMail } from '../transport.ts';
import { presentCaught } from './present-caught.ts';

/** Mail that would have left from this place, newest first. */
export async function listCaught(
  transaction: Transaction,
  place: MailPlace,
  query: MailQuery,
): Promise<Page<CaughtMail>> {
  const { services } = transaction;
  if (!catchesMail(services)) fail(mailErrors.notCaught);
  const rows = await selectCaught(transaction, tableOf(place), { ...query, limit: query.limit + 1 });
  return toPage(
    rows,
    query.limit,
    (row) => ({ at: row.created_at.toISOString(), id: row.id }),
    (row) => presentCaught(services, row),
  );
}
