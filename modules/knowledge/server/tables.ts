import type { Table } from '#kernel/migrator';

/** A table that others refer to stands before them. */
export const knowledgeTables: readonly Table[] = [
  { name: 'knowledge_sources', tenancy: 'tenant', resolvable: true, retention: 'until a member forgets it' },
  { name: 'articles', tenancy: 'tenant', resolvable: true, retention: '30 days after it was archived' },
  { name: 'article_versions', tenancy: 'tenant', appendOnly: true, retention: 'with the article' },
  { name: 'passages', tenancy: 'tenant', resolvable: true, retention: 'with the article' },
  { name: 'article_words', tenancy: 'tenant', resolvable: true, retention: 'with the article' },
  { name: 'corpus_versions', tenancy: 'tenant', retention: 'with the organisation' },
  { name: 'unanswered_questions', tenancy: 'tenant', retention: 'with the organisation' },
  {
    name: 'knowledge_imports',
    tenancy: 'tenant',
    resolvable: true,
    retention: '30 days after it ended; the last of a source with the source',
  },
  { name: 'import_pages', tenancy: 'tenant', retention: 'with the import' },
  { name: 'import_proposals', tenancy: 'tenant', retention: 'with the import' },
  { name: 'answer_cases', tenancy: 'tenant', retention: 'until a member deletes it' },
  { name: 'change_checks', tenancy: 'tenant', resolvable: true, retention: '1 day' },
];
