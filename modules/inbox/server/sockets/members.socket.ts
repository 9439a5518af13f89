import { defineSocket } from '#kernel/realtime';
import { authenticateAccessToken } from '#modules/accounts';
import { showMemberTyping } from '../use-cases/show-member-typing.ts';
import { showMemberViewing } from '../use-cases/show-member-viewing.ts';

/** Everything that happens in an organisation, for its members' open pages. */
export const membersSocket = defineSocket({
  path: '/api/v1/events',
  authenticate: (token, _params, services) => authenticateAccessToken(token, services),
  stream: () => 'members',
  receive: (principal, frame, services) =>
    (frame.type === 'viewing' ? showMemberViewing : showMemberTyping)(services, principal, frame),
});
