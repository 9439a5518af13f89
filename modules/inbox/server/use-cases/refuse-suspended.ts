import { fail } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import { isSuspended } from '#modules/accounts';
import { inboxErrors } from '../../contract/index.ts';

/** Ends what a visitor asks of an organisation that an administrator has suspended. */
export async function refuseSuspended(services: Services, orgId: string): Promise<void> {
  if (await isSuspended(services, orgId)) fail(inboxErrors.organisationSuspended);
}
