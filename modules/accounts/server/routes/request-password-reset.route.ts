import { defineOpenRoute } from '#kernel/http';
import { requestPasswordResetContract } from '../../contract/index.ts';
import { requestPasswordReset } from '../use-cases/request-password-reset.ts';

export const requestPasswordResetRoute = defineOpenRoute(
  requestPasswordResetContract,
  ({ services, body, request }) => requestPasswordReset(services, body.email, request),
);
