import { byteOrderMark, csvLine, readCsv } from '#kernel/csv';
import type { GlossaryTerm } from './find-terms.ts';

/** What a glossary may hold; enough for any trade, little enough to look through for each sentence. */
export const glossaryLimits = { terms: 5_000, characters: 200 } as const;

/** Why a line of a file was left out. */
export type TermProblem = 'empty' | 'too_long' | 'twice' | 'too_many';

export interface ReadTerms {
  readonly terms: readonly GlossaryTerm[];
  /** Lines are counted from 1, as a spreadsheet shows them. */
  readonly problems: readonly { readonly line: number; readonly because: TermProblem }[];
}

const HEADINGS = /^(source|term|terme|from|de)$/i;

/**
 * Terms of a file with two columns, the source and its translation; a line of headings is left out.
 * @param standing sources that the glossary has already: they are replaced, and the others need room beside them
 */
export function readTerms(csv: string, standing: ReadonlySet<string> = new Set()): ReadTerms {
  const rows = readCsv(csv);
  const skipped = HEADINGS.test(rows[0]?.[0]?.trim() ?? '') ? 1 : 0;
  const terms = new Map<string, GlossaryTerm>();
  const problems: { line: number; because: TermProblem }[] = [];
  let room = glossaryLimits.terms - standing.size;
  for (const [index, row] of rows.slice(skipped).entries()) {
    const [source = '', target = ''] = row.map(cellText);
    const isNew = !standing.has(source);
    const because = problemOf(source, target, terms) ?? (isNew && room <= 0 ? 'too_many' : null);
    if (because) {
      problems.push({ line: index + skipped + 1, because });
      continue;
    }
    terms.set(source, { source, target });
    if (isNew) room -= 1;
  }
  return { terms: [...terms.values()], problems };
}

function problemOf(
  source: string,
  target: string,
  known: ReadonlyMap<string, GlossaryTerm>,
): TermProblem | null {
  if (source === '' || target === '') return 'empty';
  if (Math.max(source.length, target.length) > glossaryLimits.characters) return 'too_long';
  return known.has(source) ? 'twice' : null;
}

/** The apostrophe that keeps a cell from being a formula is the file's, not the term's. */
const cellText = (cell: string): string =>
  cell
    .trim()
    .replace(/^'(?=[=+\-@])/, '')
    .replace(/\s+/g, ' ');

export function writeTerms(terms: readonly GlossaryTerm[]): string {
  const lines = terms.map(({ source, target }) => csvLine([source, target]));
  return byteOrderMark + csvLine(['source', 'target']) + lines.join('');
}
