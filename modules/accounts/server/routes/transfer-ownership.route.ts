import { defineRoute } from '#kernel/http';
import { transferOwnershipContract } from '../../contract/index.ts';
import { transferOwnership } from '../use-cases/transfer-ownership.ts';

export const transferOwnershipRoute = defineRoute(transferOwnershipContract, ({ scope, body, request }) =>
  transferOwnership(scope, body, request),
);
