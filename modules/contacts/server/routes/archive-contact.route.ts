import { defineRoute } from '#kernel/http';
import { archiveContactContract } from '../../contract/index.ts';
import { archiveContact } from '../use-cases/archive-contact.ts';

export const archiveContactRoute = defineRoute(archiveContactContract, ({ scope, params }) =>
  archiveContact(scope, params.id),
);
