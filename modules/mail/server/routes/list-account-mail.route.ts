import { defineOpenRoute } from '#kernel/http';
import { listAccountMailContract } from '../../contract/index.ts';
import { listAccountMail } from '../use-cases/list-account-mail.ts';

export const listAccountMailRoute = defineOpenRoute(listAccountMailContract, ({ services, query }) =>
  listAccountMail(services, query),
);
