import { defineRoute } from '#kernel/http';
import { updateArticleContract } from '../../contract/index.ts';
import { updateArticle } from '../use-cases/update-article.ts';

export const updateArticleRoute = defineRoute(updateArticleContract, ({ scope, params, body }) =>
  updateArticle(scope, params.id, body),
);
