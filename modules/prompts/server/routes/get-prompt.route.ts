import { defineRoute } from '#kernel/http';
import { getPromptContract } from '../../contract/index.ts';
import { getPrompt } from '../use-cases/get-prompt.ts';

export const getPromptRoute = defineRoute(getPromptContract, ({ scope, params, request }) =>
  getPrompt(scope, params.name, request.locale),
);
