import { defineRoute } from '#kernel/http';
import { listAssignmentRulesContract } from '../../contract/index.ts';
import { listAssignmentRules } from '../use-cases/list-assignment-rules.ts';

export const listAssignmentRulesRoute = defineRoute(listAssignmentRulesContract, ({ scope }) =>
  listAssignmentRules(scope),
);
