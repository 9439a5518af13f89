import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import type { Organisation } from '../../contract/index.ts';
import { organisationById } from '../repo/organisation.repo.ts';
import { presentOrganisation } from './present-organisation.ts';

/** The scope's own organisation: its name, language, region and time zone. */
export async function getOrganisation(scope: Scope): Promise<Organisation> {
  const organisation = await organisationById(scope, scope.orgId);
  return organisation ? presentOrganisation(organisation) : fail(kernelErrors.notFound);
}
