import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { mailFailed, mailSent } from '../../contract/index.ts';
import type { MailRow } from '../repo/tables.ts';
import { messageIdOf } from '../transport.ts';
import { deliverMail } from './deliver-mail.ts';

/** Sends a mail of an organisation; without an id, whichever is due. @returns whether there was one */
export function deliverOrganisationMail(services: Services, orgId: string, id?: string): Promise<boolean> {
  const principal = jobPrincipal(orgId, 'mail.deliver_mail');
  return deliverMail<Scope>(services, {
    place: { orgId },
    open: (act) => services.scopes.withOrg(principal, act),
    id,
    tell,
  });
}

function tell(scope: Scope, mail: MailRow, became: { status: string; error: string | null }): void {
  const about = { mailId: mail.id, purpose: mail.purpose, ref: mail.ref };
  if (became.status === 'failed') scope.emit(mailFailed, { ...about, reason: became.error ?? '' });
  if (became.status !== 'sent' && became.status !== 'caught') return;
  const messageId = messageIdOf(scope.services, mail.id);
  scope.emit(mailSent, { ...about, messageId, caught: became.status === 'caught' });
}
