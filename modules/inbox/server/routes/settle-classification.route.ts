import { defineRoute } from '#kernel/http';
import { settleClassificationContract } from '../../contract/index.ts';
import { settleClassification } from '../use-cases/settle-classification.ts';

export const settleClassificationRoute = defineRoute(
  settleClassificationContract,
  ({ scope, params, body }) => settleClassification(scope, params.id, body),
);
