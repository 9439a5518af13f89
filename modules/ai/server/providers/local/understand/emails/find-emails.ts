import type { Span } from '../../../../../contract/index.ts';
import { normaliseDigits } from '../phones/normalise-digits.ts';

/** Letters of any alphabet (RFC 6531), digits, and the marks that RFC 5322 allows in an atom. */
const ATOM = String.raw`\p{L}\d!#$%&'*+/=?^_\x60{|}~`;

/**
 * A dot-atom before the sign, labels of RFC 1035 behind it, a last label of letters. Quoted local parts and address
 * literals are legal but are not what people type. It may start only where no such character stands before, which
 * keeps the search linear.
 */
const ADDRESS = new RegExp(
  String.raw`(?<![${ATOM}.@-])[${ATOM}.-]+@((?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+\p{L}{2,63})(?![\p{L}\d@])`,
  'gu',
);

/** Marks that people put around an address: legal inside one, never at its beginning. */
const OPENING_MARKS = /^[.!#$%&'*/=?^`{|}~-]+/;

/** A sentence that starts without a space ("jean@exemple.fr.Merci"): a capital where the rest of the domain has none. */
const GLUED_SENTENCE = /^([\p{Ll}\d.-]+\.\p{Ll}{2,})\.\p{Lu}\p{L}*$/u;

/**
 * The e-mail addresses of a running text: marks around them stripped, domain in lower case (the local part is left as
 * written: only its owner knows whether case matters), each address once regardless of case.
 */
export function findEmails(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of normaliseDigits(text).matchAll(ADDRESS)) {
    const opening = OPENING_MARKS.exec(match[0])?.[0].length ?? 0;
    const start = match.index + opening;
    const written = match[0].slice(opening);
    const at = written.lastIndexOf('@');
    const local = written.slice(0, at);
    const domain = written.slice(at + 1).replace(GLUED_SENTENCE, '$1');
    if (!/^[^.]+(?:\.[^.]+)*$/.test(local) || local.length > 64 || domain.length > 253) continue;
    if (/\w:\/\/\S*$/.test(text.slice(0, start))) continue;
    const value = `${local}@${domain.toLowerCase()}`;
    if (spans.some((span) => span.value.toLowerCase() === value.toLowerCase())) continue;
    spans.push({ kind: 'email', value, start, end: start + local.length + 1 + domain.length });
  }
  return spans;
}
