import { defineRoute } from '#kernel/http';
import { updateChannelContract } from '../../contract/index.ts';
import { updateChannel } from '../use-cases/update-channel.ts';

export const updateChannelRoute = defineRoute(updateChannelContract, ({ scope, params, body }) =>
  updateChannel(scope, params.id, body),
);
