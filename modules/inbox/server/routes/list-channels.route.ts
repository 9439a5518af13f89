import { defineRoute } from '#kernel/http';
import { listChannelsContract } from '../../contract/index.ts';
import { listChannels } from '../use-cases/list-channels.ts';

export const listChannelsRoute = defineRoute(listChannelsContract, ({ scope, query }) =>
  listChannels(scope, query),
);
