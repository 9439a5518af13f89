import { defineOpenRoute } from '#kernel/http';
import { verifyEmailContract } from '../../contract/index.ts';
import { verifyEmail } from '../use-cases/verify-email.ts';

export const verifyEmailRoute = defineOpenRoute(verifyEmailContract, ({ services, body, request }) =>
  verifyEmail(services, body.token, request),
);
