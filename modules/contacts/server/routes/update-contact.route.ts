import { defineRoute } from '#kernel/http';
import { updateContactContract } from '../../contract/index.ts';
import { updateContact } from '../use-cases/update-contact.ts';

export const updateContactRoute = defineRoute(updateContactContract, ({ scope, params, body }) =>
  updateContact(scope, params.id, body),
);
