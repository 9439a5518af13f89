import { defineRoute } from '#kernel/http';
import { getToneContract } from '../../contract/index.ts';
import { getTone } from '../use-cases/tones/get-tone.ts';

export const getToneRoute = defineRoute(getToneContract, ({ scope, params }) => getTone(scope, params.id));
