import type { Article, ArticleSummary } from '../../contract/index.ts';
import type { ArticleRow } from '../repo/article.repo.ts';
import type { ListedArticle } from '../repo/article-list.repo.ts';
import { excerptOf } from '../search/excerpt-of.ts';

export function toArticle(row: ArticleRow): Article {
  return { ...toHead(row), body: row.body };
}

export function toSummary(row: ListedArticle): ArticleSummary {
  return { ...toHead(row), excerpt: excerptOf(row.beginning) };
}

function toHead(row: Omit<ListedArticle, 'beginning'>): Omit<Article, 'body'> {
  return {
    id: row.id,
    title: row.title,
    language: row.language,
    status: row.status,
    version: row.version,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    archivedAt: row.deleted_at?.toISOString() ?? null,
    importedFrom: row.source_place,
  };
}
