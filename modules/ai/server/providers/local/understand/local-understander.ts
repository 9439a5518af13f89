import type { Understander, UnderstandInput, UnderstandOutput } from '../../../ports/understand.port.ts';
import { findEmails } from './emails/find-emails.ts';
import { detectIntent } from './intent/detect-intent.ts';
import { detectLanguage } from './language/detect-language.ts';
import { findPhones } from './phones/find-phones.ts';
import { scoreSentiment } from './sentiment/score-sentiment.ts';

/** Changes when the rules change enough for old decisions to be told apart from new ones. */
const ENGINE = 'local.understand.1';

/** What is read of a long message, in UTF-16 units. Language, feeling and intent show early; a signature comes late. */
const READ_FOR_MEANING = 4_000;
const READ_FOR_CONTACTS = 20_000;

/**
 * Reads messages with rules, word lists and small models that ship with the product: no key, no network, cost 0,
 * under a millisecond a message once warm. The models are loaded by the import of this file.
 */
export function createLocalUnderstander(): Understander {
  return {
    engine: ENGINE,
    understand: async (input) => understand(input),
  };
}

function understand({ text, defaultRegion, languageHint }: UnderstandInput): UnderstandOutput {
  const startedAt = performance.now();
  const meaning = text.slice(0, READ_FOR_MEANING);
  const contacts = text.slice(0, READ_FOR_CONTACTS);

  const { language, confidence } = detectLanguage(meaning, languageHint);
  const sentiment = scoreSentiment(meaning, language);
  const intent = detectIntent(meaning, sentiment.sentiment);
  const phones = findPhones(contacts, defaultRegion);
  const emails = findEmails(contacts);
  return {
    understanding: {
      language,
      languageConfidence: confidence,
      ...sentiment,
      ...intent,
      phones: phones.map((span) => span.value),
      emails: emails.map((span) => span.value),
      spans: [...phones, ...emails].sort((left, right) => left.start - right.start),
    },
    engine: ENGINE,
    durationMs: performance.now() - startedAt,
    costMillicredits: 0,
  };
}
