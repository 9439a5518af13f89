import type { StartedTask } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { OnceInside } from '#kernel/http';
import type { Principal, Services } from '#kernel/scope';
import { inboxErrors } from '../../contract/index.ts';
import { takeSilence } from '../repo/silence.repo.ts';
import { standingSilence } from './standing-silence.ts';
import { startFollowUp } from './start-follow-up.ts';

/** Has a follow-up drafted because a member wants one, however short the silence is, and whatever was refused before. */
export async function writeFollowUp(
  services: Services,
  principal: Principal,
  conversationId: string,
  once: OnceInside,
): Promise<StartedTask> {
  const silence = await services.scopes.withOrg(principal, (scope) => standingSilence(scope, conversationId));
  return startFollowUp(services, principal, silence, (scope, effect) =>
    once(scope, async () => {
      if (!(await takeSilence(scope, silence))) fail(inboxErrors.followUpUnderWay);
      return effect();
    }),
  );
}
