import type { DutyTarget } from '#kernel/duties';
import { jobPrincipal } from '#kernel/scope';
import { replaceChannelKeys } from '../repo/erase.repo.ts';

/** Lets no visitor write any more, before the organisation's conversations are erased. */
export async function closeChannels({ services, orgId }: DutyTarget): Promise<void> {
  const principal = jobPrincipal(orgId, 'inbox: the organisation is erased');
  await services.scopes.withOrg(principal, replaceChannelKeys);
}
