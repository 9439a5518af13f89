import { defineOpenRoute } from '#kernel/http';
import { changeUserContract } from '../../contract/index.ts';
import { changeUser } from '../use-cases/change-user.ts';

export const changeUserRoute = defineOpenRoute(changeUserContract, ({ services, params, body, request }) =>
  changeUser(services, params.id, body, request),
);
