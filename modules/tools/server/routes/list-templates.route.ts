import { defineRoute } from '#kernel/http';
import { listTemplatesContract } from '../../contract/index.ts';
import { listTemplates } from '../use-cases/templates/list-templates.ts';

export const listTemplatesRoute = defineRoute(listTemplatesContract, ({ scope }) => listTemplates(scope));
