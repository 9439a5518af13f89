import { defineRoute } from '#kernel/http';
import { deleteToneContract } from '../../contract/index.ts';
import { deleteTone } from '../use-cases/tones/delete-tone.ts';

export const deleteToneRoute = defineRoute(deleteToneContract, ({ scope, params }) =>
  deleteTone(scope, params.id),
);
