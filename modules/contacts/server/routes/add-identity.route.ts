import { defineRoute } from '#kernel/http';
import { addIdentityContract } from '../../contract/index.ts';
import { addIdentity } from '../use-cases/add-identity.ts';

export const addIdentityRoute = defineRoute(addIdentityContract, ({ scope, params, body }) =>
  addIdentity(scope, params.id, body),
);
