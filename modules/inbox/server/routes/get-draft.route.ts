import { defineRoute } from '#kernel/http';
import { getDraftContract } from '../../contract/index.ts';
import { getDraft } from '../use-cases/get-draft.ts';

export const getDraftRoute = defineRoute(getDraftContract, ({ scope, params }) => getDraft(scope, params.id));
