import { jobPrincipal, type Services } from '#kernel/scope';
import { demoAccount } from '#modules/accounts';
import { findFirstChannel } from '../repo/channel.repo.ts';

/** A channel keeps its key for ever, so one look is enough for each process. */
const known = new WeakMap<Services, string>();

/** Key of the demo shop's website channel; null where there is no demo, as in production. */
export async function demoChannelKey(services: Services): Promise<string | null> {
  const remembered = known.get(services);
  if (remembered !== undefined) return remembered;
  const demo = await demoAccount(services);
  if (!demo) return null;
  const channel = await services.scopes.withOrg(jobPrincipal(demo.orgId, 'demo page'), (scope) =>
    findFirstChannel(scope, 'website'),
  );
  if (!channel) return null;
  known.set(services, channel.key);
  return channel.key;
}
