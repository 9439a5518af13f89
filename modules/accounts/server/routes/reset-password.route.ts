import { defineOpenRoute } from '#kernel/http';
import { resetPasswordContract } from '../../contract/index.ts';
import { resetPassword } from '../use-cases/reset-password.ts';

export const resetPasswordRoute = defineOpenRoute(resetPasswordContract, ({ services, body, request }) =>
  resetPassword(services, body, request),
);
