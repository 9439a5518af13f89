import { defineRoute } from '#kernel/http';
import { restorePromptContract } from '../../contract/index.ts';
import { restorePrompt } from '../use-cases/restore-prompt.ts';

export const restorePromptRoute = defineRoute(restorePromptContract, ({ scope, params, body, request }) =>
  restorePrompt(scope, params.name, body, request.locale),
);
