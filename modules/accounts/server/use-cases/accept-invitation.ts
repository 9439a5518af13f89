import type * as z from 'zod';
import { kernelErrors, localeSchema } from '#kernel/contract';
import { AppError, fail } from '#kernel/errors';
import type { RequestFacts } from '#kernel/http';
import { newId } from '#kernel/ids';
import type { Services, SystemScope } from '#kernel/scope';
import {
  type acceptInvitationBody,
  accountsErrors,
  memberJoined,
  newPasswordField,
  type SignedIn,
} from '../../contract/index.ts';
import type { InvitationPlace } from '../invitations/invitation-place.ts';
import { invitationPrincipal } from '../invitations/invitation-principal.ts';
import { emailLimits } from '../limits.ts';
import { hashPassword, passwordMatches } from '../passwords/hash-password.ts';
import { updateOpenInvitation } from '../repo/invitation.repo.ts';
import { insertMembership, memberById } from '../repo/membership.repo.ts';
import { organisationById } from '../repo/organisation.repo.ts';
import { insertUser, type NewUserRow, updateUser, userByEmail, userById } from '../repo/user.repo.ts';
import { registrationSetting } from '../settings.ts';
import { signAccessToken } from '../tokens/access-token.ts';
import { countAttempt } from './count-attempt.ts';
import { findInvitation } from './find-invitation.ts';
import { openSession } from './open-session.ts';
import { presentOrganisation } from './present-organisation.ts';
import { presentUser } from './present-user.ts';
import { recordSecurityEvent } from './record-security-event.ts';
import { refuseWeakPassword } from './refuse-weak-password.ts';
import { standingInvitation } from './standing-invitation.ts';

type Acceptance = z.output<typeof acceptInvitationBody>;
/** Who comes: somebody with an account, or the row of a new one. */
type Comer = { readonly known: string } | { readonly row: NewUserRow };

/** Joins the organisation behind an invitation and signs in to it, with a new account where the address has none. */
export async function acceptInvitation(
  services: Services,
  given: Acceptance,
  request: RequestFacts,
): Promise<SignedIn & { refreshToken: string }> {
  const place = await findInvitation(services, given.token);
  const comer = await whoComes(services, place, given, request);
  const joined = await services.scopes.withSystem(
    'an invitation: who comes belongs to no organisation yet',
    (system) => join(system, place, comer, request),
  );
  return {
    user: presentUser(joined.user),
    organisation: presentOrganisation(joined.organisation),
    accessToken: await signAccessToken(services, joined.session.claims),
    refreshToken: joined.session.refreshToken,
  };
}

/** Checks passwords and makes hashes with no transaction open. */
async function whoComes(
  services: Services,
  { orgId, id }: InvitationPlace,
  given: Acceptance,
  request: RequestFacts,
): Promise<Comer> {
  const found = await services.scopes.withOrg(invitationPrincipal(orgId), async (scope) => {
    const { email } = await standingInvitation(scope, id);
    return {
      email,
      user: await userByEmail(scope, email),
      organisation: await organisationById(scope, orgId),
    };
  });
  const { email, user, organisation } = found;
  if (user) {
    const takeBack = await countAttempt(services, emailLimits.login, email);
    const matches = await passwordMatches(given.password, user.password_hash);
    if (!matches) return fail(accountsErrors.invalidCredentials);
    await takeBack();
    return { known: user.id };
  }
  if (services.config.get(registrationSetting) === 'off') fail(accountsErrors.registrationClosed);
  const locale = given.locale ?? localeSchema.catch('en').parse(request.locale);
  const { fullName = '', password } = given;
  refuseIncomplete(fullName, password);
  const owner = { email, fullName, organisationName: organisation?.name ?? '' };
  refuseWeakPassword(services, { password, owner, locale });
  const now = services.clock.now();
  return {
    row: {
      id: newId(),
      email,
      full_name: fullName,
      locale,
      password_hash: await hashPassword(password),
      administrator: false,
      // The link was mailed to this address.
      email_verified_at: now,
      delete_after: null,
      avatar_key: null,
      created_at: now,
      updated_at: now,
    },
  };
}

function refuseIncomplete(fullName: string, password: string): void {
  const fields = [
    ...(fullName === '' ? [{ path: 'body.fullName', message: '1-120' }] : []),
    ...(newPasswordField.safeParse(password).success ? [] : [{ path: 'body.password', message: '10-200' }]),
  ];
  if (fields.length > 0) throw new AppError(kernelErrors.validationFailed, { fields });
}

async function join(
  system: SystemScope,
  { orgId, id }: InvitationPlace,
  comer: Comer,
  request: RequestFacts,
) {
  const user = 'row' in comer ? await insertUser(system, comer.row) : await userById(system, comer.known);
  // Somebody registered with this address just now: they come with their password then.
  if (!user) return fail(accountsErrors.linkInvalid);
  const now = system.now();
  await system.enter(invitationPrincipal(orgId), async (scope) => {
    const { role } = await standingInvitation(scope, id);
    if (!(await updateOpenInvitation(scope, id, { accepted_at: now }))) fail(accountsErrors.linkInvalid);
    if (await memberById(scope, orgId, user.id)) return;
    const membership = { organisation_id: orgId, user_id: user.id, role };
    await insertMembership(scope, { ...membership, created_at: now, last_used_at: now });
    scope.emit(memberJoined, { userId: user.id });
  });
  if (!user.email_verified_at) await updateUser(system, user.id, { email_verified_at: now });
  const session = await openSession(system, user.id, orgId, request);
  await recordSecurityEvent(system, 'invitation_accepted', session.claims, request);
  const organisation = await organisationById(system, orgId);
  if (!organisation) return fail(accountsErrors.linkInvalid);
  return { user: { ...user, email_verified_at: user.email_verified_at ?? now }, organisation, session };
}
