import type { Services } from '#kernel/scope';

/** Whether an administrator keeps an organisation out of the installation for now. */
export async function isSuspended(services: Services, orgId: string): Promise<boolean> {
  return (await services.scopes.resolve('suspended_organisation', orgId)).length > 0;
}
