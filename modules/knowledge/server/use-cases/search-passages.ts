import type { Scope } from '#kernel/scope';
import { type PassageQuery, type PassageResults, passageQuery } from '../../contract/index.ts';
import { rankPassages } from '../repo/passage-search.repo.ts';
import { toPassageResult } from '../views/passage-view.ts';
import { weighWords } from './weigh-words.ts';

/** Passages of published articles by the words of a query, best first. */
export async function searchPassages(scope: Scope, query: PassageQuery): Promise<PassageResults> {
  const { q, language, limit } = passageQuery.parse(query);
  const { words, corrected } = await weighWords(scope, q, language);
  if (words.length === 0) return { items: [], corrected: null };
  const rows = await rankPassages(scope, words, language, limit);
  const best = words.reduce((sum, { weight }) => sum + weight, 0);
  return { items: rows.map((row) => toPassageResult(row, best)), corrected };
}
