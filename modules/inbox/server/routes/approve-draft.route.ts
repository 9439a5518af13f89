import { defineRoute } from '#kernel/http';
import { approveDraftContract } from '../../contract/index.ts';
import { approveDraft } from '../use-cases/approve-draft.ts';

export const approveDraftRoute = defineRoute(approveDraftContract, ({ scope, params, body }) =>
  approveDraft(scope, params.id, body.text),
);
