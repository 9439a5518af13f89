import { defineRoute } from '#kernel/http';
import { createArticleContract } from '../../contract/index.ts';
import { createArticle } from '../use-cases/create-article.ts';

export const createArticleRoute = defineRoute(createArticleContract, ({ scope, body }) =>
  createArticle(scope, body),
);
