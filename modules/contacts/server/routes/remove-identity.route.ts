import { defineRoute } from '#kernel/http';
import { removeIdentityContract } from '../../contract/index.ts';
import { removeIdentity } from '../use-cases/remove-identity.ts';

export const removeIdentityRoute = defineRoute(removeIdentityContract, ({ scope, params, body }) =>
  removeIdentity(scope, params.id, body),
);
