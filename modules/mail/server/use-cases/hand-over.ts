import type { Services } from '#kernel/scope';
import type { Attempt } from '../attempts.ts';
import type { MailPlace } from '../places.ts';
import type { MailRow } from '../repo/tables.ts';
import { catchesMail } from '../transport.ts';

/** Gives a mail to the mail server, or keeps it on the page of caught mail. */
export async function handOver(services: Services, _place: MailPlace, _mail: MailRow): Promise<Attempt> {
  if (catchesMail(services)) return { kind: 'caught' };
  return { kind: 'refused', permanent: false, reason: 'no transport' };
}
