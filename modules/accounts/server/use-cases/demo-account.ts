import type { Services } from '#kernel/scope';
import { demoIdentity } from '../demo-account/identity.ts';
import { readDemoPassword } from '../demo-account/password-file.ts';
import { workplaceOf } from '../repo/membership.repo.ts';
import { userByEmail } from '../repo/user.repo.ts';

export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly orgId: string;
}

/** How to sign in to the demo organisation, and its id; null where there is no demo, as in production. */
export async function demoAccount(services: Services): Promise<DemoAccount | null> {
  if (services.config.production) return null;
  const password = await readDemoPassword(services);
  if (password === null) return null;
  const { email } = demoIdentity;
  const organisation = await services.scopes.withSystem('demo: which organisation it is', async (system) => {
    const user = await userByEmail(system, email);
    return user && workplaceOf(system, user.id);
  });
  return organisation ? { email, password, orgId: organisation.id } : null;
}
