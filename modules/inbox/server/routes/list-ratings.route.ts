import { defineRoute } from '#kernel/http';
import { listRatingsContract } from '../../contract/index.ts';
import { listRatings } from '../use-cases/list-ratings.ts';

export const listRatingsRoute = defineRoute(listRatingsContract, ({ scope, params }) =>
  listRatings(scope, params.id),
);
