import type { DutyTarget } from '#kernel/duties';
import { type ExportedRow, jobPrincipal, type Scope } from '#kernel/scope';
import { memberAccounts } from '../repo/duties.repo.ts';
import { organisationById } from '../repo/organisation.repo.ts';

const batch = 500;

/** An organisation and its members. */
export async function* exportOrganisation({ services, orgId }: DutyTarget): AsyncGenerator<ExportedRow> {
  const inScope = <T>(act: (scope: Scope) => Promise<T>) =>
    services.scopes.withOrg(jobPrincipal(orgId, 'accounts: the organisation is exported'), act);
  const organisation = await inScope((scope) => organisationById(scope, orgId));
  if (organisation) yield { table: 'organisations', row: portable(organisation) };
  let after: string | undefined;
  do {
    const members = await inScope((scope) => memberAccounts(scope, orgId, { after, limit: batch }));
    for (const member of members) yield { table: 'memberships', row: portable(member) };
    after = members.length < batch ? undefined : members.at(-1)?.user_id;
  } while (after !== undefined);
}

/** Instants as they leave in JSON, so that a row is the same whether it was written down or not. */
const portable = (row: object): ExportedRow['row'] => JSON.parse(JSON.stringify(row));
