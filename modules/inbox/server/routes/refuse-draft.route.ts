import { defineRoute } from '#kernel/http';
import { refuseDraftContract } from '../../contract/index.ts';
import { refuseDraft } from '../use-cases/refuse-draft.ts';

export const refuseDraftRoute = defineRoute(refuseDraftContract, ({ scope, params }) =>
  refuseDraft(scope, params.id),
);
