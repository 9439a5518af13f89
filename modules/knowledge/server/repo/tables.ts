import type { GeneratedAlways } from 'kysely';
import type { ArticleStatus, QuestionStatus } from '../../contract/index.ts';

interface Tenant {
  org_id: GeneratedAlways<string>;
}

interface ArticlesTable extends Tenant {
  id: string;
  title: string;
  body: string;
  language: string;
  status: ArticleStatus;
  version: number;
  passage_count: number;
  words: GeneratedAlways<string>;
  created_at: Date;
  updated_at: Date;
  deleted_at: Date | null;
}

interface ArticleVersionsTable extends Tenant {
  article_id: string;
  version: number;
  title: string;
  body: string;
  language: string;
  status: ArticleStatus;
  author_id: string | null;
  restored_from: number | null;
  created_at: Date;
}

interface PassagesTable extends Tenant {
  article_id: string;
  position: number;
  version: number;
  language: string;
  title: string;
  heading: string;
  text: string;
  start_offset: number;
  end_offset: number;
  words: GeneratedAlways<string>;
}

interface ArticleWordsTable extends Tenant {
  article_id: string;
  word: string;
  language: string;
}

interface CorpusVersionsTable extends Tenant {
  /** A bigint, which the driver gives as text. */
  version: string;
  passages: number;
}

interface UnansweredQuestionsTable extends Tenant {
  id: string;
  text: string;
  normalised: string;
  language: string | null;
  times_asked: number;
  status: QuestionStatus;
  conversation_id: string | null;
  article_id: string | null;
  first_asked_at: Date;
  last_asked_at: Date;
}

export interface KnowledgeTables {
  articles: ArticlesTable;
  article_versions: ArticleVersionsTable;
  passages: PassagesTable;
  article_words: ArticleWordsTable;
  corpus_versions: CorpusVersionsTable;
  unanswered_questions: UnansweredQuestionsTable;
}
