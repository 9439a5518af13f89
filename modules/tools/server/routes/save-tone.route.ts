import { defineRoute } from '#kernel/http';
import { saveToneContract } from '../../contract/index.ts';
import { saveTone } from '../use-cases/tones/save-tone.ts';

export const saveToneRoute = defineRoute(saveToneContract, ({ scope, params, body }) =>
  saveTone(scope, params.id, body),
);
