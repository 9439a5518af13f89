import { defineRoute } from '#kernel/http';
import { restoreArticleContract } from '../../contract/index.ts';
import { restoreArticle } from '../use-cases/restore-article.ts';

export const restoreArticleRoute = defineRoute(restoreArticleContract, ({ scope, params }) =>
  restoreArticle(scope, params.id),
);
