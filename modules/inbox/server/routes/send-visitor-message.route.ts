import { defineRoute } from '#kernel/http';
import { sendVisitorMessageContract } from '../../contract/index.ts';
import { sendVisitorMessage } from '../use-cases/send-visitor-message.ts';

export const sendVisitorMessageRoute = defineRoute(sendVisitorMessageContract, ({ scope, params, body }) =>
  sendVisitorMessage(scope, params, body),
);
