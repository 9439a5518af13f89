import { defineOpenRoute } from '#kernel/http';
import { deleteAccountContract } from '../../contract/index.ts';
import { signedInUser } from '../signed-in-user.ts';
import { deleteAccount } from '../use-cases/delete-account.ts';

export const deleteAccountRoute = defineOpenRoute(
  deleteAccountContract,
  ({ services, user, body, request }) => deleteAccount(services, signedInUser(user), body.password, request),
);
