import { defineRoute } from '#kernel/http';
import { getArticleContract } from '../../contract/index.ts';
import { getArticle } from '../use-cases/get-article.ts';

export const getArticleRoute = defineRoute(getArticleContract, ({ scope, params }) =>
  getArticle(scope, params.id),
);
