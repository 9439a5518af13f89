import { defineOpenRoute } from '#kernel/http';
import { openFollowUpContract } from '../../contract/index.ts';
import { openFollowUp } from '../use-cases/open-follow-up.ts';

export const openFollowUpRoute = defineOpenRoute(openFollowUpContract, ({ services, body }) =>
  openFollowUp(services, body.token),
);
