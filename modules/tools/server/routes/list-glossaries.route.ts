import { defineRoute } from '#kernel/http';
import { listGlossariesContract } from '../../contract/index.ts';
import { listGlossaries } from '../use-cases/list-glossaries.ts';

export const listGlossariesRoute = defineRoute(listGlossariesContract, ({ scope }) => listGlossaries(scope));
