import { defineRoute } from '#kernel/http';
import { sendMemberMessageContract } from '../../contract/index.ts';
import { sendMemberMessage } from '../use-cases/send-member-message.ts';

export const sendMemberMessageRoute = defineRoute(sendMemberMessageContract, ({ scope, params, body }) =>
  sendMemberMessage(scope, params.id, body),
);
