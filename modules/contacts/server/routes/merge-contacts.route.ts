import { defineRoute } from '#kernel/http';
import { mergeContactsContract } from '../../contract/index.ts';
import { mergeContacts } from '../use-cases/merge-contacts.ts';

export const mergeContactsRoute = defineRoute(mergeContactsContract, ({ scope, params, body }) =>
  mergeContacts(scope, params.id, body.otherId),
);
