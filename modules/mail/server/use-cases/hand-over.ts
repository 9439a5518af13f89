import { openFile } from '#kernel/files';
import { jobPrincipal, type Services } from '#kernel/scope';
import { MailFailure, type OutgoingAttachment, type OutgoingMail } from '#kernel/smtp';
import type { Attempt } from '../attempts.ts';
import type { MailPlace } from '../places.ts';
import type { MailRow } from '../repo/tables.ts';
import { catchesMail, withTransport } from '../transport.ts';
import { openBody } from './open-body.ts';

/** Gives a mail to the mail server, or keeps it on the page of caught mail. No transaction is open meanwhile. */
export async function handOver(services: Services, place: MailPlace, mail: MailRow): Promise<Attempt> {
  if (catchesMail(services)) return { kind: 'caught' };
  try {
    const outgoing = await outgoingOf(services, place, mail);
    const { rejected, response } = await withTransport(services, (transport) => transport.send(outgoing));
    // There is one recipient: whom the server rejects does not get the mail, whatever else it said.
    return rejected.length > 0 ? { kind: 'refused', permanent: true, reason: response } : { kind: 'sent' };
  } catch (error) {
    // What may have been accepted is sent again too: twice under one Message-ID is less than never.
    const permanent = error instanceof MailFailure && error.kind === 'permanent';
    const reason = error instanceof Error ? error.message : String(error);
    services.log.warn({ mailId: mail.id, reason, permanent }, 'mail not sent');
    return { kind: 'refused', permanent, reason };
  }
}

async function outgoingOf(services: Services, place: MailPlace, mail: MailRow): Promise<OutgoingMail> {
  const { text, html } = openBody(services, mail);
  return {
    intentId: mail.id,
    from: { address: mail.from_address, name: mail.from_name ?? undefined },
    to: [{ address: mail.to_address, name: mail.to_name ?? undefined }],
    subject: mail.subject,
    text,
    html: html ?? undefined,
    inReplyTo: mail.in_reply_to ?? undefined,
    references: mail.reference_ids,
    automatic: automaticOf(mail),
    date: mail.created_at,
    attachments: await Promise.all(mail.attachment_ids.map((id) => attachmentOf(services, place, id))),
  };
}

async function attachmentOf(services: Services, place: MailPlace, id: string): Promise<OutgoingAttachment> {
  if (place === 'installation') throw new Error('A letter about an account carries no files.');
  const { file, read } = await openFile(services, jobPrincipal(place.orgId, 'mail.deliver_mail'), id);
  const stream = await read();
  return { name: file.name, mediaType: file.mediaType, content: () => stream };
}

/** RFC 3834, 5: what answers a mail says so. */
function automaticOf({ automatic, in_reply_to }: MailRow): OutgoingMail['automatic'] {
  if (!automatic) return undefined;
  return in_reply_to === null ? 'auto-generated' : 'auto-replied';
}
