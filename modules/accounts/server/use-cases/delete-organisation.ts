import { kernelErrors } from '#kernel/contract';
import { AppError, fail } from '#kernel/errors';
import type { RequestFacts } from '#kernel/http';
import type { Scope } from '#kernel/scope';
import { type Organisation, organisationChanged } from '../../contract/index.ts';
import { graceMs } from '../links/link-lifetimes.ts';
import { sendLetter } from '../mailer/send-letter.ts';
import { actingMember } from '../members/acting-member.ts';
import { otherOwners } from '../repo/membership.repo.ts';
import { organisationById, updateOrganisation } from '../repo/organisation.repo.ts';
import type { OrganisationRow } from '../repo/tables.ts';
import { userById } from '../repo/user.repo.ts';
import { presentOrganisation } from './present-organisation.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Deletes the scope's organisation when 14 days have passed and no owner has kept it. */
export async function deleteOrganisation(
  scope: Scope,
  name: string,
  request: RequestFacts,
): Promise<Organisation> {
  const { userId, sessionId } = actingMember(scope);
  const organisation = await organisationById(scope, scope.orgId);
  if (!organisation) return fail(kernelErrors.notFound);
  if (organisation.name !== name) {
    const message = scope.services.i18n.t(request.locale, 'accounts.organisation.name_differs');
    throw new AppError(kernelErrors.validationFailed, { fields: [{ path: 'body.name', message }] });
  }
  if (organisation.delete_after) return presentOrganisation(organisation);
  const delete_after = new Date(scope.now().getTime() + graceMs);
  const marked = await updateOrganisation(scope, scope.orgId, { delete_after });
  const about = { userId, sessionId, organisationId: scope.orgId };
  const ref = await recordSecurityEvent(scope, 'organisation_deletion_requested', about, request);
  scope.emit(organisationChanged, { organisationId: scope.orgId });
  await tellOwners(scope, marked, { userId, ref });
  return presentOrganisation(marked);
}

async function tellOwners(
  scope: Scope,
  { name, delete_after: at }: OrganisationRow,
  given: { readonly userId: string; readonly ref: string },
): Promise<void> {
  const others = await otherOwners(scope, scope.orgId, given.userId);
  for (const id of [given.userId, ...others.map((owner) => owner.user_id)]) {
    const owner = await userById(scope, id);
    if (!owner || !at) continue;
    const { email, full_name, locale } = owner;
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
    await sendLetter(
      scope,
      'organisation_deletion',
      { email, name: full_name, locale },
      {
        ref: `${given.ref}/${id}`,
        vars: { organisation: name, date },
        link: { path: '/settings/organisation' },
      },
    );
  }
}
