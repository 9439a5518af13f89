import { defineRoute } from '#kernel/http';
import { listPromptVersionsContract } from '../../contract/index.ts';
import { listPromptVersions } from '../use-cases/list-prompt-versions.ts';

export const listPromptVersionsRoute = defineRoute(listPromptVersionsContract, ({ scope, params, query }) =>
  listPromptVersions(scope, params.name, query),
);
