import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Services, SystemScope } from '#kernel/scope';
import { type AdministeredUser, accountsErrors } from '../../contract/index.ts';
import { presentAdministeredUser } from '../present-administered.ts';
import {
  type AdministeredUserRow,
  administeredUser,
  lockAdministrators,
} from '../repo/administration.repo.ts';
import { updateUser } from '../repo/user.repo.ts';
import type { Visit } from '../visit.ts';
import { endSessions } from './end-sessions.ts';
import { recordSecurityEvent } from './record-security-event.ts';

interface Changes {
  readonly blocked?: boolean | undefined;
  readonly administrator?: boolean | undefined;
}

/** Blocks somebody or lets them in again, gives or takes the right to look after the installation. */
export async function changeUser(
  services: Services,
  userId: string,
  changes: Changes,
  visit: Visit,
): Promise<AdministeredUser> {
  return services.scopes.withSystem('administration of an account', async (system) => {
    const others = (await lockAdministrators(system)).filter((id) => id !== userId);
    const before = (await administeredUser(system, userId)) ?? fail(kernelErrors.notFound);
    const losesOne = changes.blocked === true || changes.administrator === false;
    if (before.administrator && losesOne && others.length === 0) fail(accountsErrors.lastAdministrator);
    await block(system, before, changes.blocked, visit);
    await appoint(system, before, changes.administrator, visit);
    return presentAdministeredUser((await administeredUser(system, userId)) ?? before);
  });
}

async function block(
  system: SystemScope,
  user: AdministeredUserRow,
  blocked: boolean | undefined,
  visit: Visit,
) {
  if (blocked === undefined || blocked === (user.blocked_at !== null)) return;
  await updateUser(system, user.id, { blocked_at: blocked ? system.now() : null });
  await recordSecurityEvent(
    system,
    blocked ? 'account_blocked' : 'account_unblocked',
    { userId: user.id },
    visit,
  );
  if (blocked) await endSessions(system, user.id, visit);
}

async function appoint(
  system: SystemScope,
  user: AdministeredUserRow,
  wanted: boolean | undefined,
  visit: Visit,
) {
  if (wanted === undefined || wanted === user.administrator) return;
  await updateUser(system, user.id, { administrator: wanted });
  const kind = wanted ? 'administrator_appointed' : 'administrator_dismissed';
  await recordSecurityEvent(system, kind, { userId: user.id }, visit);
}
