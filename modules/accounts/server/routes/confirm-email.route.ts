import { defineOpenRoute } from '#kernel/http';
import { confirmEmailContract } from '../../contract/index.ts';
import { confirmEmail } from '../use-cases/confirm-email.ts';

export const confirmEmailRoute = defineOpenRoute(confirmEmailContract, ({ services, body, request }) =>
  confirmEmail(services, body.token, request),
);
