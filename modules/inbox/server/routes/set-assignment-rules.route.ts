import { defineRoute } from '#kernel/http';
import { setAssignmentRulesContract } from '../../contract/index.ts';
import { setAssignmentRules } from '../use-cases/set-assignment-rules.ts';

export const setAssignmentRulesRoute = defineRoute(setAssignmentRulesContract, ({ scope, body }) =>
  setAssignmentRules(scope, body.items),
);
