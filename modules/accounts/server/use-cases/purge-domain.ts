import { CommandError } from '#kernel/module';
import type { Services, SystemScope } from '#kernel/scope';
import { hashPassword } from '../passwords/hash-password.ts';
import { updateOrganisation } from '../repo/organisation.repo.ts';
import { liveSessionIds } from '../repo/session.repo.ts';
import { updateUser } from '../repo/user.repo.ts';
import { terminalVisit } from '../visit.ts';
import { endSession } from './end-session.ts';
import { purgeAccount } from './purge-account.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { type PurgeReview, reviewPurge } from './review-purge.ts';

/**
 * Deletes every account of a domain with all that is theirs, and on request the organisations that only they own.
 * First, in one transaction, all of them are locked out and marked as due: what an interruption leaves undone, the
 * hourly purge finishes.
 * @throws CommandError when somebody became the last administrator or owner since it was reviewed
 */
export async function purgeDomain(
  services: Services,
  domain: string,
  { withOrganisations }: { readonly withOrganisations: boolean },
): Promise<{ users: number; organisations: number }> {
  // Of a password that nobody knows: signing in would keep the account.
  const nobodysHash = await hashPassword(services.secrets.randomToken());
  const marked = await services.scopes.withSystem('a domain is purged', async (system) => {
    const review = await reviewPurge(system, domain);
    if (review.lastAdministrator || (review.orphaned.length > 0 && !withOrganisations)) {
      throw new CommandError(
        'Something changed meanwhile; nothing was deleted. Look again with --dry-run.',
        65,
      );
    }
    await mark(system, review, nobodysHash);
    return review;
  });
  for (const { id } of marked.orphaned) await services.dataDuties.eraseOrg(id);
  for (const { id } of marked.users) await purgeAccount(services, id);
  return { users: marked.users.length, organisations: marked.orphaned.length };
}

async function mark(system: SystemScope, { users, orphaned }: PurgeReview, passwordHash: string) {
  const due = { delete_after: system.now() };
  for (const { id } of orphaned) {
    await updateOrganisation(system, id, due);
    await recordSecurityEvent(system, 'organisation_purged', { organisationId: id }, terminalVisit);
  }
  for (const { id } of users) {
    await updateUser(system, id, { ...due, password_hash: passwordHash, administrator: false });
    await recordSecurityEvent(system, 'account_purged', { userId: id }, terminalVisit);
    for (const sessionId of await liveSessionIds(system, id)) {
      await endSession(system, sessionId, 'session_revoked', terminalVisit);
    }
  }
}
