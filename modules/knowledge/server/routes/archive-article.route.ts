import { defineRoute } from '#kernel/http';
import { archiveArticleContract } from '../../contract/index.ts';
import { archiveArticle } from '../use-cases/archive-article.ts';

export const archiveArticleRoute = defineRoute(archiveArticleContract, ({ scope, params }) =>
  archiveArticle(scope, params.id),
);
