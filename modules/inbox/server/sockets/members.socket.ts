import { defineSocket } from '#kernel/realtime';
import { authenticateAccessToken } from '#modules/accounts';
import { showMemberTyping } from '../use-cases/show-member-typing.ts';

/** Everything that happens in an organisation, for its members' open pages. */
export const membersSocket = defineSocket({
  path: '/api/v1/events',
  authenticate: (token, _params, services) => authenticateAccessToken(token, services),
  stream: () => 'members',
  receive: (principal, frame, services) => showMemberTyping(services, principal, frame),
});
