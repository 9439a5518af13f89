import type { Scope } from '#kernel/scope';
import { deliverMailJob } from '../../contract/index.ts';
import { type MailRequest, writeMail } from './write-mail.ts';

/**
 * Sends one of the organisation's own mails: when the caller's transaction commits, it will leave, whatever happens
 * then. What became of it is told by `mail.mail_sent` or `mail.mail_failed`, with the mail's `purpose` and `ref`.
 * @returns the mail's id; its Message-ID is `messageIdOf(scope.services, id)`
 */
export async function sendMail(scope: Scope, mail: MailRequest): Promise<string> {
  const mailId = await writeMail(scope, { orgId: scope.orgId }, mail);
  scope.enqueue(deliverMailJob, { mailId });
  return mailId;
}
