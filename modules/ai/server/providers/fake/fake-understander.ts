import type { Span } from '../../../contract/index.ts';
import type { Understander } from '../../ports/understand.port.ts';

/** Recognisable everywhere it is shown: the interface labels it as the sandbox (`ai.engine.sandbox.understand`). */
const ENGINE = 'sandbox.understand';

const PHONE = /\+\d[\d ]{7,18}\d/g;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

function spansOf(text: string): Span[] {
  const phones = [...text.matchAll(PHONE)].map((match) => toSpan('phone', match, match[0].replace(/ /g, '')));
  const emails = [...text.matchAll(EMAIL)].map((match) => toSpan('email', match, match[0].toLowerCase()));
  const seen = new Set<string>();
  return [...phones, ...emails].filter(({ value }) => !seen.has(value) && seen.add(value));
}

function toSpan(kind: Span['kind'], match: RegExpExecArray, value: string): Span {
  return { kind, value, start: match.index, end: match.index + match[0].length };
}

/**
 * Steered by the text, for tests and the sandbox: ":(" is negative and ":)" positive, "?" asks, the hint is the
 * language. Numbers count only with their country code.
 */
export function createFakeUnderstander(): Understander {
  return {
    engine: ENGINE,
    async understand({ text, languageHint }) {
      const feeling = text.includes(':(') ? -1 : text.includes(':)') ? 1 : 0;
      const spans = spansOf(text);
      const valuesOf = (kind: Span['kind']) =>
        spans.filter((span) => span.kind === kind).map(({ value }) => value);
      return {
        understanding: {
          language: /^[a-z]{2}/.exec(languageHint ?? '')?.[0] ?? null,
          languageConfidence: languageHint ? 1 : 0,
          sentiment: feeling < 0 ? 'negative' : feeling > 0 ? 'positive' : 'neutral',
          sentimentScore: feeling,
          sentimentProbabilities: {
            negative: feeling < 0 ? 1 : 0,
            neutral: feeling === 0 ? 1 : 0,
            positive: feeling > 0 ? 1 : 0,
          },
          intent: text.includes('?') ? 'question' : 'statement',
          intentConfidence: 1,
          phones: valuesOf('phone'),
          emails: valuesOf('email'),
          spans,
        },
        engine: ENGINE,
        durationMs: 0,
        costMillicredits: 0,
      };
    },
  };
}
