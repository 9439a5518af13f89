import { defineUploadRoute } from '#kernel/http';
import { changeAvatarContract } from '../../contract/index.ts';
import { changeAvatar } from '../use-cases/change-avatar.ts';

export const changeAvatarRoute = defineUploadRoute(
  changeAvatarContract,
  ({ services, principal, file, request }) => changeAvatar(services, principal, file, request),
);
