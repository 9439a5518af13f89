import { defineOpenRoute } from '#kernel/http';
import { adjustCreditsContract } from '../../contract/index.ts';
import { adjustCredits } from '../use-cases/adjust-credits.ts';

export const adjustCreditsRoute = defineOpenRoute(
  adjustCreditsContract,
  ({ services, params, body, user, once }) =>
    adjustCredits(services, params.id, { ...body, actorId: user?.userId }, once),
);
