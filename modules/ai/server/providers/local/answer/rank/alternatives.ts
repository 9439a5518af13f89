import { isClosed, type Term } from '../question/analyse.ts';
import { fold } from '../text/fold.ts';
import type { AskedQuestion } from './read-message.ts';

/** The word as the visitor wrote it, found again by its folded form. */
function asWritten(term: Term, text: string): string {
  const found = [...text.matchAll(/[\p{L}\p{N}]+(?:[ '’-][\p{L}\p{N}]+){0,2}/gu)]
    .flatMap((match) => [match[0], ...match[0].split(/[ '’-]/)])
    .find((word) => fold(word) === term.word);
  return found ?? term.word;
}

/**
 * "En Belgique et en Suisse ?" asks two things: one question for each named member of a closed class, so that the one that
 * the articles know is answered and the other handed over. Empty when there is nothing to part.
 */
export function alternativesOf(asked: AskedQuestion): AskedQuestion[] {
  const { question } = asked;
  if (!/\b(?:et|ou|and|or|ni)\b|,|\/|\+/.test(fold(question.text))) return [];
  const own = question.terms.filter((term) => isClosed(term.kind) && !term.carried);
  const group = own.filter((term) => own.some((other) => other !== term && other.kind === term.kind));
  const [first] = group;
  if (!first || group.length > 4) return [];
  const members = group.filter((term) => term.kind === first.kind);
  return members.map((member) => ({
    asks: asked.asks,
    question: {
      ...question,
      text: asWritten(member, question.text),
      terms: question.terms.filter((term) => term === member || !members.includes(term)),
    },
  }));
}
