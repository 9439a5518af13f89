import { createReadStream } from 'node:fs';
import { attachFile, storeBytes } from '#kernel/files';
import { newId } from '#kernel/ids';
import { jobPrincipal, type Services } from '#kernel/scope';
import type { ArrivedEnvelope, ArrivedMail } from '#kernel/smtp';
import { rawMailPurpose, readMailJob } from '../../contract/index.ts';
import { rawMailOwner } from '../mailbox/raw-mail-owner.ts';
import { insertInboundMail, isJournalled } from '../repo/inbound-mail.repo.ts';
import type { Mailbox } from './find-mailbox.ts';

/**
 * Keeps a mail for each of its mailboxes, as it came, before its sender is told that we have it. Killed between any two
 * steps, the sender sends it again, and the same mail to the same mailbox is the same row.
 */
export async function journalMail(
  services: Services,
  mail: ArrivedMail,
  envelope: ArrivedEnvelope<Mailbox>,
): Promise<void> {
  for (const delivered of envelope.recipients) await journalOne(services, mail, envelope, delivered);
}

/** RFC 5321, 4.5.3.1.2. */
const mostHeloCharacters = 255;

async function journalOne(
  services: Services,
  mail: ArrivedMail,
  envelope: ArrivedEnvelope<Mailbox>,
  { recipient, address, deliveryKey }: ArrivedEnvelope<Mailbox>['recipients'][number],
): Promise<void> {
  const { orgId, channelId } = recipient;
  const principal = jobPrincipal(orgId, 'channels: a mail arrives');
  if (await services.scopes.withOrg(principal, (scope) => isJournalled(scope, deliveryKey))) return;
  const raw = await storeBytes(services, principal, {
    name: 'mail.eml',
    bytes: createReadStream(mail.path),
    purpose: rawMailPurpose,
    kind: 'mail',
  });
  await services.scopes.withOrg(principal, async (scope) => {
    const id = newId();
    const inserted = await insertInboundMail(scope, {
      id,
      channel_id: channelId,
      delivery_key: deliveryKey,
      recipient: address,
      envelope_from: envelope.from,
      remote_address: envelope.remoteAddress,
      helo: envelope.helo.slice(0, mostHeloCharacters),
      raw_file_id: raw.id,
      received_at: scope.now(),
    });
    if (!inserted) return;
    await attachFile(scope, raw.id, { kind: rawMailOwner, id });
    scope.enqueue(readMailJob, { channelId });
  });
}
