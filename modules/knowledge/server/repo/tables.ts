import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely';
import type {
  ArticleStatus,
  Change,
  ChangeRule,
  Check,
  Difference,
  Expectation,
  ImportPage,
  ImportStatus,
  Proposal,
  ProposalStatus,
  QuestionStatus,
  ReadSchedule,
  SourceKind,
} from '../../contract/index.ts';

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
  source_id: Generated<string | null>;
  source_key: Generated<string | null>;
  source_place: Generated<string | null>;
  source_version: Generated<number | null>;
}

interface SourcesTable extends Tenant {
  id: string;
  kind: SourceKind;
  name: string;
  url: string | null;
  file_id: string | null;
  language: string | null;
  schedule: ReadSchedule;
  on_change: ChangeRule;
  next_read_at: Date | null;
  created_by: string | null;
  created_at: Date;
}

interface ImportsTable extends Tenant {
  id: string;
  source_id: string;
  status: ImportStatus;
  problem: string | null;
  discovered: Generated<boolean>;
  follows_links: Generated<boolean>;
  lease_owner: string | null;
  lease_until: Date | null;
  woken_at: Date;
  created_by: string | null;
  created_at: Date;
  finished_at: Date | null;
}

interface ImportPagesTable extends Tenant {
  id: string;
  import_id: string;
  position: number;
  place: string;
  status: ImportPage['status'];
  reason: string | null;
  attempts: Generated<number>;
  etag: string | null;
  last_modified: string | null;
  digest: string | null;
}

interface ImportProposalsTable extends Tenant {
  id: string;
  import_id: string;
  position: number;
  kind: Proposal['kind'];
  status: ProposalStatus;
  place: string;
  source_key: string;
  article_id: string | null;
  hand_edited: boolean;
  duplicate_of: string | null;
  title: string;
  body: string;
  language: string;
  digest: string;
  settled_by: string | null;
  settled_at: Date | null;
  created_at: Date;
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
  proposed_title: Generated<string | null>;
  proposed_body: Generated<string | null>;
  proposed_at: Generated<Date | null>;
  first_asked_at: Date;
  last_asked_at: Date;
}

interface AnswerCasesTable extends Tenant {
  id: string;
  question: string;
  normalised: string;
  language: string | null;
  expects: Expectation;
  article_id: string | null;
  quote: string | null;
  decision_id: string | null;
  conversation_id: string | null;
  passes: boolean | null;
  last_action: string | null;
  last_text: string | null;
  last_run_at: Date | null;
  created_by: string | null;
  created_at: Date;
}

interface ChangeChecksTable extends Tenant {
  id: string;
  change: JSONColumnType<Change>;
  status: Check['status'];
  total: number;
  done: number;
  differences: JSONColumnType<Difference[]>;
  created_at: Date;
}

export interface KnowledgeTables {
  articles: ArticlesTable;
  article_versions: ArticleVersionsTable;
  passages: PassagesTable;
  article_words: ArticleWordsTable;
  corpus_versions: CorpusVersionsTable;
  unanswered_questions: UnansweredQuestionsTable;
  knowledge_sources: SourcesTable;
  knowledge_imports: ImportsTable;
  import_pages: ImportPagesTable;
  import_proposals: ImportProposalsTable;
  answer_cases: AnswerCasesTable;
  change_checks: ChangeChecksTable;
}
