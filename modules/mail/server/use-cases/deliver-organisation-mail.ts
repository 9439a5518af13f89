import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { mailFailed, mailSent } from '../../contract/index.ts';
import { findSuppression } from '../repo/suppression.repo.ts';
import { messageIdOf } from '../transport.ts';
import { deliverMail, type Outcome } from './deliver-mail.ts';
import { noteRefusal } from './note-refusal.ts';

/** Sends a mail of an organisation; without an id, whichever is due. @returns whether there was one */
export function deliverOrganisationMail(services: Services, orgId: string, id?: string): Promise<boolean> {
  const principal = jobPrincipal(orgId, 'mail.deliver_mail');
  return deliverMail<Scope>(services, {
    place: { orgId },
    open: (act) => services.scopes.withOrg(principal, act),
    id,
    suppressed: (scope, mail) => findSuppression(scope, mail.to_address.toLowerCase()),
    tell,
  });
}

async function tell(scope: Scope, { mail, attempt, became }: Outcome): Promise<void> {
  const about = { mailId: mail.id, purpose: mail.purpose, ref: mail.ref };
  if (became.status === 'failed') {
    const cause = attempt.kind === 'refused' ? await noteRefusal(scope, mail, attempt) : null;
    const since = attempt.kind === 'suppressed' ? attempt.since : null;
    const suppressed = since && { cause: since.cause, at: since.created_at.toISOString() };
    scope.emit(mailFailed, { ...about, reason: became.error ?? '', cause, suppressed });
  }
  if (became.status !== 'sent' && became.status !== 'caught') return;
  const messageId = messageIdOf(scope.services, mail.id);
  scope.emit(mailSent, { ...about, messageId, caught: became.status === 'caught' });
}
