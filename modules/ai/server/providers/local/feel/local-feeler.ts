import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { fail } from '#kernel/errors';
import { aiErrors, type FeltText } from '../../../../contract/index.ts';
import type { Feeler, FeelInput, FeelOptions, FeelOutput } from '../../../ports/feel.port.ts';
import { LONGEST_FELT_TEXT } from '../../../ports/feel.port.ts';
import { detectLanguage } from '../understand/language/detect-language.ts';
import { likelyLanguage, READ_FOR_LANGUAGE, SURE } from './likely-language.ts';
import { createTextReader, isServed, SERVED_LANGUAGES } from './read-text.ts';

/** Changes when the weights or rules change enough for old results to be told apart from new ones. */
const ENGINE = 'local.feel.1';

/** Between two looks at the clock: far below what anyone notices. */
const TURN_MS = 15;

/**
 * Reads feelings with a small classifier that ships with the product (French, English) and with word lists (Spanish,
 * German, Arabic): no key, no network. What it was taught, and how often it is right, stands in README.md.
 */
export function createLocalFeeler(): Feeler {
  return { engine: ENGINE, feel };
}

async function feel(input: FeelInput, { signal, onProgress }: FeelOptions = {}): Promise<FeelOutput> {
  const startedAt = performance.now();
  const given = input.language ?? null;
  if (given !== null && !isServed(given))
    fail(aiErrors.languageNotServed, { language: given, served: SERVED_LANGUAGES.join(', ') });
  signal?.throwIfAborted();
  const hint = input.languageHint ?? (given === null ? likelyLanguage(input.texts) : given);
  const items: FeltText[] = [];
  let turn = performance.now();
  for (const whole of input.texts) {
    const text = whole.slice(0, LONGEST_FELT_TEXT);
    for (const step of createTextReader(text, given ?? languageOf(text, hint))) {
      if (step !== undefined) items.push(step);
      if (performance.now() - turn < TURN_MS) continue;
      onProgress?.(items.length / input.texts.length);
      await yieldToOthers();
      signal?.throwIfAborted();
      turn = performance.now();
    }
  }
  onProgress?.(1);
  return { items, engine: ENGINE, durationMs: performance.now() - startedAt };
}

/** A short text that looks foreign is more likely one of the others' language. */
function languageOf(text: string, hint: string | null): string | null {
  const { language, confidence } = detectLanguage(text.slice(0, READ_FOR_LANGUAGE), hint);
  if (language === null) return hint;
  return confidence < SURE && hint !== null ? hint : language;
}
