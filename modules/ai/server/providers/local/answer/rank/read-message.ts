import { analyse, type Question, readingLanguage, type Term } from '../question/analyse.ts';
import { courtesiesOf, withoutCourtesy } from '../question/courtesy.ts';
import type { ArticleVocabularies } from '../question/spelling.ts';
import { segmentsOf } from '../question/split.ts';
import { fold } from '../text/fold.ts';

/** Nobody asks more at once in earnest, and reading must stay within milliseconds. */
const MOST_QUESTIONS = 8;
const MOST_CARRIED = 12;

export interface AskedQuestion {
  question: Question;
  asks: boolean;
}

const STRONG_KINDS = new Set<Term['kind']>([
  'act',
  'thing',
  'word',
  'place',
  'pay',
  'mat',
  'animal',
  'lang',
  'day',
  'month',
  'colour',
]);
function subjects(question: Question): Term[] {
  return question.terms.filter((term) => STRONG_KINDS.has(term.kind));
}

const FOLLOWS = /^(?:et|and|ou|or|what about|how about|and what about|pareil|meme chose|same)\b/;

const HAS_VERB =
  /[- ](?:vous|tu|il|elle|on|je|ils|nous)\b|\b(?:vous|on|je|j'|est[- ]ce|y a|c'est|do|does|can|could|is|are|will|would|have|has)\b/;

/** "Et en Suisse ?", "what about Sundays?": names one thing and leaves the rest to the question before it. */
function isElliptical(text: string, own: readonly Term[]): boolean {
  const folded = fold(text);
  if (own.length === 0) return true;
  return (
    FOLLOWS.test(folded) &&
    own.length <= 2 &&
    !HAS_VERB.test(folded) &&
    !own.some((term) => term.kind === 'act')
  );
}

/** Sentences that only give contact data or courtesies ask nothing and tell nothing about the subject. */
function isIdle(text: string): boolean {
  return courtesiesOf(text).rest.length < 2;
}

/**
 * The questions of a message. What is merely told around them is carried along as context; a message that only tells
 * becomes one doubtful question (`asks: false`); "Et en Suisse ?" takes over what the question before it was about.
 */
export function readMessage(
  text: string,
  detected: string,
  vocabulary: ArticleVocabularies,
): AskedQuestion[] {
  const language = readingLanguage(fold(text), detected);
  const segments = segmentsOf(withoutCourtesy(text)).filter((segment) => !isIdle(segment.text));
  const asked = segments.filter((segment) => segment.asks);
  const told = segments.filter((segment) => !segment.asks);
  if (asked.length === 0) {
    if (told.length === 0) return [];
    const whole = told.map((segment) => segment.text).join('. ');
    return [{ question: analyse(whole, language, vocabulary), asks: false }];
  }
  const background =
    told.length > 0
      ? analyse(told.map((segment) => segment.text).join('. '), language, vocabulary).terms
      : [];
  const questions: Question[] = [];
  for (const segment of asked.slice(0, MOST_QUESTIONS)) {
    const question = analyse(segment.text, language, vocabulary);
    const previous = questions[questions.length - 1];
    const own = subjects(question);
    if (previous && own.length === 0 && question.facts.main === null && !FOLLOWS.test(fold(segment.text))) {
      // "C'est possible ?" after a question belongs to it.
      questions[questions.length - 1] = analyse(`${previous.text} ${segment.text}`, language, vocabulary);
      continue;
    }
    if (previous && isElliptical(segment.text, own)) {
      const kinds = new Set(own.map((term) => term.kind));
      const inherited = previous.terms.filter((term) => !kinds.has(term.kind));
      addTerms(question, inherited, false);
      question.words = [...previous.words, ...question.words];
      if (question.facts.main === null) question.facts = previous.facts;
    } else if (previous) {
      const before = subjects(previous).filter((term) => !term.carried);
      addTerms(question, before.slice(0, MOST_CARRIED), true);
    }
    addTerms(question, background.slice(0, MOST_CARRIED), own.length > 0);
    questions.push(question);
  }
  const unread = asked.slice(MOST_QUESTIONS).map((segment) => segment.text);
  // Without terms nothing is found for it: what is beyond the limit goes to a person in one piece.
  if (unread.length > 0) questions.push({ ...analyse('', language, vocabulary), text: unread.join(' ') });
  return questions.map((question) => ({ question, asks: true }));
}

function addTerms(question: Question, terms: readonly Term[], carried: boolean): void {
  for (const term of terms) {
    const known = question.terms.some(
      (own) => own.stemFr === term.stemFr || own.concepts.some((id) => term.concepts.includes(id)),
    );
    if (!known) question.terms.push({ ...term, carried: carried || term.carried });
  }
}
