import { defineRoute } from '#kernel/http';
import { listBudgetsContract } from '../../contract/index.ts';
import { listBudgets } from '../use-cases/list-budgets.ts';

export const listBudgetsRoute = defineRoute(listBudgetsContract, ({ scope }) => listBudgets(scope));
