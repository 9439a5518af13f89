import { defineRoute } from '#kernel/http';
import { getClassificationContract } from '../../contract/index.ts';
import { getClassification } from '../use-cases/get-classification.ts';

export const getClassificationRoute = defineRoute(getClassificationContract, ({ scope, params }) =>
  getClassification(scope, params.id),
);
