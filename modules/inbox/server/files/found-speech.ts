import type { Transcript } from '#modules/ai/contract';
import type { FoundText } from '../repo/file-text.repo.ts';
import { longestText } from './longest-text.ts';

/** What an engine heard, as it is kept. @param onlyFirst so many seconds of more; null where it is all of it */
export function foundSpeech(
  { text, language, segments, engine }: Transcript,
  onlyFirst: number | null,
): Extract<FoundText, { state: 'found' }> {
  const said = text.slice(0, longestText);
  // Of silence nobody can say the language.
  const known = said === '' ? null : language;
  return {
    state: 'found',
    text: said,
    language: known,
    engine,
    confidence: null,
    onlyFirst,
    segments,
    pages: [],
  };
}
