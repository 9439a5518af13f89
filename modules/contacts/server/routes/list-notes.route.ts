import { defineRoute } from '#kernel/http';
import { listNotesContract } from '../../contract/index.ts';
import { listNotes } from '../use-cases/list-notes.ts';

export const listNotesRoute = defineRoute(listNotesContract, ({ scope, params, query }) =>
  listNotes(scope, params.id, query),
);
