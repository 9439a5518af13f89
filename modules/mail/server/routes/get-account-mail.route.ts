import { defineOpenRoute } from '#kernel/http';
import { getAccountMailContract } from '../../contract/index.ts';
import { getAccountMail } from '../use-cases/get-account-mail.ts';

export const getAccountMailRoute = defineOpenRoute(getAccountMailContract, ({ services, params }) =>
  getAccountMail(services, params.id),
);
