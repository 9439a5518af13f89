import { defineRoute } from '#kernel/http';
import { addNoteContract } from '../../contract/index.ts';
import { addNote } from '../use-cases/add-note.ts';

export const addNoteRoute = defineRoute(addNoteContract, ({ scope, params, body }) =>
  addNote(scope, params.id, body.text),
);
