import { defineRoute } from '#kernel/http';
import { restoreContactContract } from '../../contract/index.ts';
import { restoreContact } from '../use-cases/restore-contact.ts';

export const restoreContactRoute = defineRoute(restoreContactContract, ({ scope, params }) =>
  restoreContact(scope, params.id),
);
