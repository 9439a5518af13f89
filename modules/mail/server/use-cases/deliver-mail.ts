import { newId } from '#kernel/ids';
import type { Services, Session as Transaction } from '#kernel/scope';
import { type Attempt, afterAttempt } from '../attempts.ts';
import { type MailPlace, tableOf } from '../places.ts';
import { claimMail, keepMail, releaseMail } from '../repo/mail.repo.ts';
import type { SuppressionRow } from '../repo/suppression.repo.ts';
import type { MailRow } from '../repo/tables.ts';
import { catchesMail } from '../transport.ts';
import { handOver } from './hand-over.ts';

/** A process that dies is believed alive for so long; then another sends its mail again, under the same Message-ID. */
const leaseMs = 10_000;
const renewEveryMs = 3_000;

export interface Outcome {
  readonly mail: MailRow;
  readonly attempt: Attempt;
  readonly became: ReturnType<typeof afterAttempt>;
}

export interface Delivery<T extends Transaction> {
  readonly place: MailPlace;
  /** Opens the transaction in which the mail's row is seen. */
  readonly open: <R>(act: (transaction: T) => Promise<R>) => Promise<R>;
  readonly id?: string;
  /** Why the mail does not leave at all, looked up in the transaction that takes it. */
  readonly suppressed?: (transaction: T, mail: MailRow) => Promise<SuppressionRow | undefined>;
  /** Announces what became of the mail, in the transaction that writes it. */
  readonly tell?: (transaction: T, outcome: Outcome) => Promise<void>;
}

/**
 * Takes one due mail, sends it with no transaction open, and writes what became of it. Safe to call any number of times
 * at once. @returns whether there was a mail to take
 */
export async function deliverMail<T extends Transaction>(
  services: Services,
  { place, open, id, suppressed, tell }: Delivery<T>,
): Promise<boolean> {
  // After a restore mails wait until an operator says that they may leave.
  if (!catchesMail(services) && !services.switches.outgoing()) return false;
  const table = tableOf(place);
  const owner = newId();
  const taken = await open(async (transaction) => {
    const mail = await claimMail(transaction, table, { id, owner, leaseMs });
    return mail && { mail, since: await suppressed?.(transaction, mail) };
  });
  if (!taken) return false;
  const { mail, since } = taken;
  const held = { id: mail.id, owner, leaseMs };
  const keeping = setInterval(() => {
    // Whoever cannot renew loses the lease, and another process sends.
    open((transaction) => keepMail(transaction, table, held)).catch(() => undefined);
  }, renewEveryMs);
  const handing = since
    ? Promise.resolve({ kind: 'suppressed', since } as const)
    : handOver(services, place, mail);
  const attempt: Attempt = await handing.finally(() => clearInterval(keeping));
  await open(async (transaction) => {
    const became = afterAttempt(attempt, mail.attempts, transaction.now());
    if (await releaseMail(transaction, table, held, became))
      await tell?.(transaction, { mail, attempt, became });
  });
  return true;
}
