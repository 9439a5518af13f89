import { defineRoute } from '#kernel/http';
import { createToneContract } from '../../contract/index.ts';
import { createTone } from '../use-cases/tones/create-tone.ts';

export const createToneRoute = defineRoute(createToneContract, ({ scope, body }) => createTone(scope, body));
