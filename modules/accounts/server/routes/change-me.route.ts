import { defineOpenRoute } from '#kernel/http';
import { changeMeContract } from '../../contract/index.ts';
import { signedInUser } from '../signed-in-user.ts';
import { changeMe } from '../use-cases/change-me.ts';

export const changeMeRoute = defineOpenRoute(changeMeContract, ({ services, user, body, request }) =>
  changeMe(services, signedInUser(user), body, request),
);
