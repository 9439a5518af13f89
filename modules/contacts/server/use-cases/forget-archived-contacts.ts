import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { restorableSince } from '../archive/restorable-since.ts';
import { forgetContacts, lockForgettable } from '../repo/forget.repo.ts';

/** Archived contacts that one transaction forgets. */
const atOnce = 500;

/**
 * Deletes who a contact was once its time to be restored is over, and who became part of it. What remains is a row
 * that tells its id and a name that says nothing, for the conversations that it had; should the same person write there
 * again, it is a contact again.
 */
export async function forgetArchivedContacts(services: Services): Promise<void> {
  const archivedUntil = restorableSince(services.clock.now());
  const found = await services.scopes.resolve('orgs_with_archived_contacts', archivedUntil.toISOString());
  for (const { org_id: orgId } of found) {
    const principal = jobPrincipal(String(orgId), 'contacts: archived contacts');
    let forgotten: number;
    do {
      forgotten = await services.scopes.withOrg(principal, (scope) => forgetSome(scope, archivedUntil));
    } while (forgotten > 0);
  }
}

async function forgetSome(scope: Scope, archivedUntil: Date): Promise<number> {
  const ids = await lockForgettable(scope, archivedUntil, atOnce);
  if (ids.length === 0) return 0;
  const { language } = await organisationProfile(scope);
  const nameOf = (id: string) =>
    scope.services.i18n.t(language, 'contacts.former_name', { code: id.slice(-4).toUpperCase() });
  await forgetContacts(scope, new Map(ids.map((id) => [id, nameOf(id)])));
  return ids.length;
}
