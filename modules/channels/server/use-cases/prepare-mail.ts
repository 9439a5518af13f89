import { buffer } from 'node:stream/consumers';
import { AppError } from '#kernel/errors';
import { openFile, storeBytes } from '#kernel/files';
import { checkOrigin, type MailOrigin } from '#kernel/mail-origin';
import { type MailAttachment, type ReadMail, unreadableMail } from '#kernel/mail-reading';
import { jobPrincipal, type Principal, type Services } from '#kernel/scope';
import { mailDomainOf } from '#modules/mail';
import { mailAttachmentPurpose } from '../../contract/index.ts';
import { lendReader } from '../mailbox/lend-reader.ts';
import type { InboundMailRow } from '../repo/tables.ts';

/** A mail that was read, and its attachments as files that nothing refers to yet. */
export interface PreparedMail {
  readonly mail: ReadMail;
  readonly origin: MailOrigin;
  readonly fileIds: readonly string[];
  /** Ids of the files that the HTML shows, by Content-ID. */
  readonly pictures: Readonly<Record<string, string>>;
}

/**
 * Reads a journalled mail and stores what it brings along; no transaction is open meanwhile.
 * @param unread keeps the mail as an attachment of itself: reading it has failed too often
 */
export async function prepareMail(
  services: Services,
  orgId: string,
  waiting: InboundMailRow,
  unread: boolean,
): Promise<PreparedMail> {
  const principal = jobPrincipal(orgId, 'channels.read_mail');
  const raw = await bytesOf(services, principal, waiting.raw_file_id);
  const options = { envelopeFrom: waiting.envelope_from, mailDomain: mailDomainOf(services) };
  const mail = unread ? unreadableMail(raw) : await lendReader((reader) => reader.read(raw, options));
  const origin = await checkOrigin(raw, envelopeOf(waiting, mail), { dns: services.dns });
  const fileIds: string[] = [];
  const pictures: Record<string, string> = {};
  for (const attachment of mail.attachments) {
    const id = await store(services, principal, attachment);
    fileIds.push(id);
    if (attachment.contentId !== null) pictures[attachment.contentId] ??= id;
  }
  return { mail, origin, fileIds, pictures };
}

const envelopeOf = ({ envelope_from, remote_address, helo }: InboundMailRow, { from }: ReadMail) => ({
  from: envelope_from,
  remoteAddress: remote_address,
  helo,
  shownFrom: from?.address ?? '',
});

async function bytesOf(services: Services, principal: Principal, fileId: string | null): Promise<Buffer> {
  if (fileId === null) throw new Error('A mail that waits has its bytes.');
  const { read } = await openFile(services, principal, fileId);
  return buffer(await read());
}

/** What will not be looked into (an archive that unpacks without end) is kept as bytes of which nothing is said. */
async function store(
  services: Services,
  principal: Principal,
  { name, content }: MailAttachment,
): Promise<string> {
  const given = { name, bytes: content, purpose: mailAttachmentPurpose };
  try {
    return (await storeBytes(services, principal, given)).id;
  } catch (error) {
    if (!(error instanceof AppError) || error.definition.status >= 500) throw error;
    return (await storeBytes(services, principal, { ...given, kind: 'unknown' })).id;
  }
}
