import { newId } from '#kernel/ids';
import type { Services } from '#kernel/scope';
import { demoIdentity } from '../demo-account/identity.ts';
import { ensureDemoPassword } from '../demo-account/password-file.ts';
import { hashPassword, passwordMatches } from '../passwords/hash-password.ts';
import { insertUser, updateUser, userByEmail } from '../repo/user.repo.ts';
import { foundOrganisation } from './found-organisation.ts';

/**
 * Makes the demo organisation and its owner once. The owner's password is the one in the data folder, also after that
 * folder or the database was replaced: what the start prints has to be true.
 */
export async function seedDemoAccount(services: Services): Promise<void> {
  const { email, fullName, organisationName, locale } = demoIdentity;
  const password = await ensureDemoPassword(services);
  const existing = await services.scopes.withSystem('demo: is it there?', (system) =>
    userByEmail(system, email),
  );
  if (existing && (await passwordMatches(password, existing.password_hash))) return;

  const passwordHash = await hashPassword(password);
  await services.scopes.withSystem('demo: make or repair it', async (system) => {
    if (existing) {
      await updateUser(system, existing.id, { administrator: true, password_hash: passwordHash });
      return;
    }
    const now = system.now();
    const user = await insertUser(system, {
      id: newId(),
      email,
      full_name: fullName,
      locale,
      password_hash: passwordHash,
      administrator: true,
      email_verified_at: now,
      delete_after: null,
      avatar_key: null,
      created_at: now,
      updated_at: now,
    });
    // Another process that starts at the same time was faster.
    if (user) await foundOrganisation(system, { name: organisationName, locale, ownerId: user.id });
  });
}
