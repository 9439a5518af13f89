import { fail } from '#kernel/errors';
import type { Session as Transaction } from '#kernel/scope';
import { mailErrors, type OpenedMail } from '../../contract/index.ts';
import { type MailPlace, tableOf } from '../places.ts';
import { selectCaughtOne } from '../repo/mail.repo.ts';
import { catchesMail } from '../transport.ts';
import { presentOpened } from './present-opened.ts';

/** One mail that would have left from this place. */
export async function getCaught(transaction: Transaction, place: MailPlace, id: string): Promise<OpenedMail> {
  const { services } = transaction;
  if (!catchesMail(services)) fail(mailErrors.notCaught);
  const row = await selectCaughtOne(transaction, tableOf(place), id);
  return row ? presentOpened(services, row) : fail(mailErrors.notFound);
}
