import { defineOpenRoute } from '#kernel/http';
import { changePasswordContract } from '../../contract/index.ts';
import { signedInUser } from '../signed-in-user.ts';
import { changePassword } from '../use-cases/change-password.ts';

export const changePasswordRoute = defineOpenRoute(
  changePasswordContract,
  ({ services, user, body, request }) => changePassword(services, signedInUser(user), body, request),
);
