import { defineRoute } from '#kernel/http';
import { removeMemberContract } from '../../contract/index.ts';
import { removeMember } from '../use-cases/remove-member.ts';

export const removeMemberRoute = defineRoute(removeMemberContract, ({ scope, params, request }) =>
  removeMember(scope, params.id, request),
);
