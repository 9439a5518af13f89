import { defineOpenRoute } from '#kernel/http';
import { getMailSendingContract } from '../../contract/index.ts';
import { getMailSending } from '../use-cases/get-mail-sending.ts';

export const getMailSendingRoute = defineOpenRoute(getMailSendingContract, ({ services }) =>
  getMailSending(services),
);
