import { ownIntentId } from '#kernel/mail-reading';
import type { Scope } from '#kernel/scope';
import type { ReturnCause } from '../../contract/index.ts';
import { findLeftMail } from '../repo/mail.repo.ts';
import { causeOfStatus } from '../returns/weigh-return.ts';
import { mailDomainOf } from '../transport.ts';
import { suppressAddress } from './suppress-address.ts';

/** A report about a mail, as whoever sent the report claims it. */
export interface ReturnReport {
  readonly kind: 'bounce' | 'complaint';
  /** Of the mail that it names, without brackets. */
  readonly messageId: string;
  /** Null where the report withholds it, which those of complaints may. */
  readonly recipient: string | null;
  /** RFC 3463's code. */
  readonly status: string | null;
  readonly reason: string | null;
}

/**
 * Takes note of a report about a mail of this organisation. Anybody can write a report, so one counts against an address
 * only where it names a mail that we really sent, and sent to that address: nobody but its reader knows its identifier.
 * @returns why the mail came back; null for a mail that never left, or is not this organisation's
 */
export async function noteReturn(scope: Scope, report: ReturnReport): Promise<{ cause: ReturnCause } | null> {
  const mailId = ownIntentId(report.messageId, mailDomainOf(scope.services));
  const mail = mailId === null ? undefined : await findLeftMail(scope, mailId);
  if (!mail) return null;
  const address = mail.to_address.toLowerCase();
  const named = report.recipient?.toLowerCase() ?? (report.kind === 'complaint' ? address : null);
  if (named === address) {
    const { kind, status, reason } = report;
    await suppressAddress(scope, { mailId: mail.id, address, kind, status, reason });
  }
  return { cause: report.status === null ? 'other' : causeOfStatus(report.status) };
}
