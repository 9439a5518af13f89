import type { GlossaryView } from '../../contract/index.ts';
import type { GlossaryRow } from '../repo/glossary.repo.ts';
import { presentGlossarySummary } from './present-glossary-summary.ts';

export function presentGlossary(row: GlossaryRow): GlossaryView {
  const { terms, revision } = row;
  return { ...presentGlossarySummary({ ...row, term_count: terms.length }), revision, terms };
}
