import { defineRoute } from '#kernel/http';
import { inviteMemberContract } from '../../contract/index.ts';
import { inviteMember } from '../use-cases/invite-member.ts';

export const inviteMemberRoute = defineRoute(inviteMemberContract, ({ scope, body, request }) =>
  inviteMember(scope, body, request),
);
