import { defineRoute } from '#kernel/http';
import { listArticlesContract } from '../../contract/index.ts';
import { listArticles } from '../use-cases/list-articles.ts';

export const listArticlesRoute = defineRoute(listArticlesContract, ({ scope, query }) =>
  listArticles(scope, query),
);
