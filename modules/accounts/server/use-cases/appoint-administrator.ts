import { CommandError } from '#kernel/module';
import type { Services } from '#kernel/scope';
import { updateUser, userByEmail } from '../repo/user.repo.ts';
import { terminalVisit } from '../visit.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/**
 * Lets somebody with an account look after the installation; whoever does already goes on.
 * @throws CommandError for an unknown address
 */
export async function appointAdministrator(services: Services, email: string): Promise<void> {
  await services.scopes.withSystem('an administrator is appointed', async (system) => {
    const user = await userByEmail(system, email);
    if (!user) throw new CommandError(`${email} has no account; without --promote one is created.`);
    if (user.administrator) return;
    await updateUser(system, user.id, { administrator: true });
    await recordSecurityEvent(system, 'administrator_appointed', { userId: user.id }, terminalVisit);
  });
}
