import { jobPrincipal, type Services } from '#kernel/scope';
import { dropBodies } from '../repo/mail.repo.ts';

const keptMs = 30 * 24 * 60 * 60 * 1000;

/** Forgets what mails of more than 30 days ago said. */
export async function forgetOldMail(services: Services): Promise<void> {
  const writtenBefore = new Date(services.clock.now().getTime() - keptMs);
  await services.scopes.withSystem('old mail about accounts', (system) =>
    dropBodies(system, 'installation_mails', writtenBefore),
  );
  const found = await services.scopes.resolve('orgs_with_old_mail', writtenBefore.toISOString());
  for (const row of found) {
    await services.scopes.withOrg(jobPrincipal(String(row.org_id), 'mail.forget_old_mail'), (scope) =>
      dropBodies(scope, 'mail_messages', writtenBefore),
    );
  }
}
