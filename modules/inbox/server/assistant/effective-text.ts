import { writeSpokenDigits } from '#modules/ai';
import { type FileTextWay, maxTextLength } from '../../contract/index.ts';

interface Said {
  readonly way: FileTextWay;
  readonly state: string;
  readonly text: string;
  readonly language: string | null;
}

/** All that a message says: its words, and what is said and shown in its files, as if it were typed. */
export function effectiveText(text: string, files: readonly Said[]): string {
  const found = files.filter(({ state }) => state === 'found').map(asTyped);
  return [text, ...found]
    .filter((part) => part.trim() !== '')
    .join('\n\n')
    .slice(0, maxTextLength);
}

/** Nobody types "oh seven nine"; everybody says it. */
const asTyped = ({ way, text, language }: Said): string =>
  way === 'heard' && language === 'en' ? writeSpokenDigits(text) : text;
