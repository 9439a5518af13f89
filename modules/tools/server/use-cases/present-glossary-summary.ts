import type { GlossarySummary } from '../../contract/index.ts';
import type { GlossaryRow } from '../repo/glossary.repo.ts';

export function presentGlossarySummary(
  row: Omit<GlossaryRow, 'terms'> & { readonly term_count: number },
): GlossarySummary {
  return {
    id: row.id,
    name: row.name,
    from: row.source_language,
    to: row.target_language,
    inflect: row.inflect,
    termCount: row.term_count,
    updatedAt: row.updated_at.toISOString(),
  };
}
