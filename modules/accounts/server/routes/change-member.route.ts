import { defineRoute } from '#kernel/http';
import { changeMemberContract } from '../../contract/index.ts';
import { changeMember } from '../use-cases/change-member.ts';

export const changeMemberRoute = defineRoute(changeMemberContract, ({ scope, params, body, request }) =>
  changeMember(scope, params.id, body.role, request),
);
