import { defineRoute } from '#kernel/http';
import { getContactContract } from '../../contract/index.ts';
import { getContact } from '../use-cases/get-contact.ts';

export const getContactRoute = defineRoute(getContactContract, ({ scope, params }) =>
  getContact(scope, params.id),
);
