import type { HelpArticle } from './read-help.ts';

/** One article with the sentences that bear on a question. */
export interface Found {
  readonly article: HelpArticle;
  /** Word for word as they stand in the article. */
  readonly quotes: readonly string[];
}

export interface HelpAnswer {
  /** The sentences that answer, by article; none where no article answers. */
  readonly answers: readonly Found[];
  /** What comes near, best first. */
  readonly nearest: readonly Found[];
}
