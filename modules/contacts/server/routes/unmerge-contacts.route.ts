import { defineRoute } from '#kernel/http';
import { unmergeContactsContract } from '../../contract/index.ts';
import { unmergeContacts } from '../use-cases/unmerge-contacts.ts';

export const unmergeContactsRoute = defineRoute(unmergeContactsContract, ({ scope, params }) =>
  unmergeContacts(scope, params.id),
);
