import { defineDownloadRoute } from '#kernel/http';
import { getAvatarContract } from '../../contract/index.ts';
import { getAvatar } from '../use-cases/get-avatar.ts';

export const getAvatarRoute = defineDownloadRoute(getAvatarContract, ({ services, params }) =>
  getAvatar(services, params.key),
);
