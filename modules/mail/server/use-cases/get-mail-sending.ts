import type { Services } from '#kernel/scope';
import type { MailSending } from '../../contract/index.ts';
import { isPublished, lookAtRecords, wantedRecords } from '../signing/mail-records.ts';
import { signingKey } from '../signing/signing-key.ts';
import { mailDomainOf } from '../transport.ts';

/** What others need to recognise our mail, and what of it is there. */
export async function getMailSending(services: Services): Promise<MailSending> {
  const { config, dns, clock } = services;
  return {
    domain: mailDomainOf(services),
    published: isPublished(config),
    signs: signingKey(config) !== null,
    records: await lookAtRecords(dns, wantedRecords(config), clock.now().getTime()),
  };
}
