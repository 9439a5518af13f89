import { defineRoute } from '#kernel/http';
import { createContactContract } from '../../contract/index.ts';
import { createContact } from '../use-cases/create-contact.ts';

export const createContactRoute = defineRoute(createContactContract, ({ scope, body }) =>
  createContact(scope, body),
);
