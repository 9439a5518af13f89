import { newId } from '#kernel/ids';
import { CommandError } from '#kernel/module';
import type { Services, SystemScope } from '#kernel/scope';
import { passwordLength } from '../../contract/index.ts';
import { hashPassword } from '../passwords/hash-password.ts';
import { passwordRefusal } from '../passwords/password-refusal.ts';
import { insertUser, userByEmail } from '../repo/user.repo.ts';
import { terminalVisit } from '../visit.ts';
import { foundOrganisation } from './found-organisation.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** More than anybody else needs: whoever has this account may look after everybody's. */
const shortest = 12;

const refusals = {
  common: 'The password is one of the first guesses.',
  personal: 'The password is made of the name or the address.',
} as const;

interface NewAdministrator {
  readonly email: string;
  readonly fullName: string;
  readonly organisationName: string;
  readonly password: string;
}

/**
 * Creates an account that looks after the installation, with an organisation of its own, in English until its owner
 * chooses otherwise. The operator vouches for the address.
 * @throws CommandError for a weak password and for an address that has an account
 */
export async function createAdministrator(services: Services, given: NewAdministrator): Promise<void> {
  refuseWeak(given);
  await services.scopes.withSystem('an administrator: is the address known?', async (system) => {
    if (await userByEmail(system, given.email)) refuseKnown(given.email);
  });
  const passwordHash = await hashPassword(given.password);
  await services.scopes.withSystem('a new administrator', (system) => create(system, given, passwordHash));
}

async function create(system: SystemScope, given: NewAdministrator, passwordHash: string): Promise<void> {
  const now = system.now();
  const user = await insertUser(system, {
    id: newId(),
    email: given.email,
    full_name: given.fullName,
    locale: 'en',
    password_hash: passwordHash,
    administrator: true,
    email_verified_at: now,
    delete_after: null,
    avatar_key: null,
    created_at: now,
    updated_at: now,
  });
  if (!user) return refuseKnown(given.email);
  const { id: organisationId } = await foundOrganisation(system, {
    name: given.organisationName,
    locale: 'en',
    ownerId: user.id,
  });
  const about = { userId: user.id, organisationId };
  await recordSecurityEvent(system, 'registered', about, terminalVisit);
  await recordSecurityEvent(system, 'administrator_appointed', about, terminalVisit);
}

function refuseWeak(given: NewAdministrator): void {
  const { length } = given.password;
  if (length < shortest || length > passwordLength.max) {
    throw new CommandError(`The password must have ${shortest} to ${passwordLength.max} characters.`);
  }
  const refusal = passwordRefusal(given.password, given);
  if (refusal !== null) throw new CommandError(refusals[refusal]);
}

function refuseKnown(email: string): never {
  throw new CommandError(`${email} has an account already; --promote gives it the right.`);
}
