import { defineRoute } from '#kernel/http';
import { listTagsContract } from '../../contract/index.ts';
import { listTags } from '../use-cases/list-tags.ts';

export const listTagsRoute = defineRoute(listTagsContract, ({ scope, query }) =>
  listTags(scope, query.search),
);
