import { defineRoute } from '#kernel/http';
import { setBudgetContract } from '../../contract/index.ts';
import { setBudget } from '../use-cases/set-budget.ts';

export const setBudgetRoute = defineRoute(setBudgetContract, ({ scope, body }) => setBudget(scope, body));
