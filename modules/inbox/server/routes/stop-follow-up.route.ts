import { defineOpenRoute } from '#kernel/http';
import { stopFollowUpContract } from '../../contract/index.ts';
import { stopFollowUp } from '../use-cases/stop-follow-up.ts';

export const stopFollowUpRoute = defineOpenRoute(stopFollowUpContract, ({ services, body }) =>
  stopFollowUp(services, body.token),
);
