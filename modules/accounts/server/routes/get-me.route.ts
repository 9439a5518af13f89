import { defineOpenRoute } from '#kernel/http';
import { getMeContract } from '../../contract/index.ts';
import { signedInUser } from '../signed-in-user.ts';
import { getMe } from '../use-cases/get-me.ts';

export const getMeRoute = defineOpenRoute(getMeContract, ({ services, user }) =>
  getMe(services, signedInUser(user)),
);
