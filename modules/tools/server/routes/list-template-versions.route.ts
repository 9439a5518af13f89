import { defineRoute } from '#kernel/http';
import { listTemplateVersionsContract } from '../../contract/index.ts';
import { listTemplateVersions } from '../use-cases/templates/list-template-versions.ts';

export const listTemplateVersionsRoute = defineRoute(
  listTemplateVersionsContract,
  ({ scope, params, query }) => listTemplateVersions(scope, params.id, query),
);
