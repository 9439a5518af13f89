import { defineRoute } from '#kernel/http';
import { listContactsContract } from '../../contract/index.ts';
import { listContacts } from '../use-cases/list-contacts.ts';

export const listContactsRoute = defineRoute(listContactsContract, ({ scope, query }) =>
  listContacts(scope, query),
);
