import type { PassageResult } from '../../contract/index.ts';
import type { FoundPassage } from '../repo/passage-search.repo.ts';
import { readMarked } from '../search/read-marked.ts';

/** @param best the score that a passage with every word in its title would have */
export function toPassageResult(row: FoundPassage, best: number): PassageResult {
  return {
    articleId: row.article_id,
    title: row.title,
    language: row.language,
    version: row.version,
    heading: row.heading,
    text: row.text,
    start: row.start_offset,
    end: row.end_offset,
    score: Math.min(1, Math.round((row.score / best) * 1000) / 1000),
    highlights: readMarked(row.marked, row.text),
  };
}
