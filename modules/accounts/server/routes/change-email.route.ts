import { defineOpenRoute } from '#kernel/http';
import { changeEmailContract } from '../../contract/index.ts';
import { signedInUser } from '../signed-in-user.ts';
import { changeEmail } from '../use-cases/change-email.ts';

export const changeEmailRoute = defineOpenRoute(changeEmailContract, ({ services, user, body, request }) =>
  changeEmail(services, signedInUser(user), body, request),
);
