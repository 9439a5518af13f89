import { defineRoute } from '#kernel/http';
import { createChannelContract } from '../../contract/index.ts';
import { createChannel } from '../use-cases/create-channel.ts';

export const createChannelRoute = defineRoute(createChannelContract, ({ scope, body }) =>
  createChannel(scope, body),
);
