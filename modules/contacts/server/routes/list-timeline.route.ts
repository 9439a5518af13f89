import { defineRoute } from '#kernel/http';
import { listTimelineContract } from '../../contract/index.ts';
import { listTimeline } from '../use-cases/list-timeline.ts';

export const listTimelineRoute = defineRoute(listTimelineContract, ({ scope, params, query }) =>
  listTimeline(scope, params.id, query),
);
