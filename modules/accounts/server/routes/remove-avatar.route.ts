import { defineOpenRoute } from '#kernel/http';
import { removeAvatarContract } from '../../contract/index.ts';
import { signedInUser } from '../signed-in-user.ts';
import { removeOwnAvatar } from '../use-cases/remove-own-avatar.ts';

export const removeAvatarRoute = defineOpenRoute(removeAvatarContract, ({ services, user, request }) =>
  removeOwnAvatar(services, signedInUser(user), request),
);
