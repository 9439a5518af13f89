import { defineOpenRoute } from '#kernel/http';
import { confirmFollowUpContract } from '../../contract/index.ts';
import { confirmFollowUp } from '../use-cases/confirm-follow-up.ts';

export const confirmFollowUpRoute = defineOpenRoute(confirmFollowUpContract, ({ services, body }) =>
  confirmFollowUp(services, body.token),
);
