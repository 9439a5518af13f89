import { defineRoute } from '#kernel/http';
import { savePromptContract } from '../../contract/index.ts';
import { savePrompt } from '../use-cases/save-prompt.ts';

export const savePromptRoute = defineRoute(savePromptContract, ({ scope, params, body, request }) =>
  savePrompt(scope, params.name, body, request.locale),
);
