import { defineRoute } from '#kernel/http';
import { listPromptsContract } from '../../contract/index.ts';
import { listPrompts } from '../use-cases/list-prompts.ts';

export const listPromptsRoute = defineRoute(listPromptsContract, ({ scope, request }) =>
  listPrompts(scope, request.locale),
);
