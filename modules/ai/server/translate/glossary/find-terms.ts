import { pluralOf } from './plural.ts';

export interface GlossaryTerm {
  readonly source: string;
  readonly target: string;
}

/** Terms of one pair of languages, which are translated so and not otherwise. */
export interface Glossary {
  /** Two letters each. */
  readonly from: string;
  readonly to: string;
  readonly terms: readonly GlossaryTerm[];
  /** Whether the regular plural of a term is replaced by the regular plural of its translation. */
  readonly inflect: boolean;
}

/** A text cut at its terms: `target` is what stands for a term, null beside them. */
export type GlossaryFinder = (text: string) => { text: string; target: string | null }[];

interface Candidate {
  readonly pattern: RegExp;
  readonly length: number;
  readonly target: string;
  /** Written with a capital in the glossary, and so matched exactly and never changed. */
  readonly exact: boolean;
}

/**
 * Finds terms as whole words, the longest first, left to right. A term in lower case is found in any case and takes it over;
 * one with a capital is found only as it is.
 */
export function glossaryFinder(glossary: Glossary): GlossaryFinder {
  const byFirst = new Map<string, Candidate[]>();
  for (const { source, target } of withPlurals(glossary)) {
    const made = candidateOf(source, target);
    const first = [...source.toLowerCase()][0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), made]);
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.length - one.length);
  return (text) => cut(text, byFirst);
}

function* withPlurals({ terms, inflect, from, to }: Glossary): Generator<GlossaryTerm> {
  const known = new Set(terms.map(({ source }) => source));
  for (const { source, target } of terms) {
    if (source.trim() === '') continue;
    yield { source, target };
    const plural = inflect ? pluralOf(source, from) : null;
    const theirs = inflect ? pluralOf(target, to) : null;
    if (plural !== null && theirs !== null && !known.has(plural)) yield { source: plural, target: theirs };
  }
}

/** A word goes on over letters, figures, and a hyphen between them: no term is found in "e-mail" by "mail". */
const BEFORE = '(?<![\\p{L}\\p{N}\\p{M}_]|[\\p{L}\\p{N}][-‑])';
const AFTER = '(?![\\p{L}\\p{N}\\p{M}_]|[-‑][\\p{L}\\p{N}])';

function candidateOf(source: string, target: string): Candidate {
  const term = source.trim();
  const exact = term !== term.toLowerCase();
  const words = term
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'))
    .join('\\s+');
  const before = /^[\p{L}\p{N}\p{M}_]/u.test(term) ? BEFORE : '';
  const after = /[\p{L}\p{N}\p{M}_]$/u.test(term) ? AFTER : '';
  const pattern = new RegExp(`${before}${words}${after}`, exact ? 'uy' : 'iuy');
  return { pattern, length: term.length, target, exact };
}

function cut(text: string, byFirst: ReadonlyMap<string, readonly Candidate[]>) {
  const bits: { text: string; target: string | null }[] = [];
  let plain = 0;
  for (let at = 0; at < text.length; ) {
    const found = termAt(text, at, byFirst);
    if (found) {
      if (at > plain) bits.push({ text: text.slice(plain, at), target: null });
      bits.push({ text: found.text, target: found.target });
      at += found.text.length;
      plain = at;
    } else at += text.codePointAt(at) !== text.charCodeAt(at) ? 2 : 1;
  }
  if (plain < text.length) bits.push({ text: text.slice(plain), target: null });
  return bits;
}

function termAt(text: string, at: number, byFirst: ReadonlyMap<string, readonly Candidate[]>) {
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0).toLowerCase();
  for (const { pattern, target, exact } of byFirst.get(first) ?? []) {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found) return { text: found, target: exact ? target : inCaseOf(found, target) };
  }
  return null;
}

/** The target as the term was written in the text: "Devis" gives "Quote", "DEVIS" gives "QUOTE". */
function inCaseOf(found: string, target: string): string {
  if (found === found.toLowerCase()) return target;
  if (found.length > 1 && found === found.toUpperCase()) return target.toUpperCase();
  if (found.charAt(0) === found.charAt(0).toLowerCase()) return target;
  return target.charAt(0).toUpperCase() + target.slice(1);
}
