import { ATTRIBUTION_START, WROTE } from './client.words.ts';
import { isBlank, type Line } from './line.ts';

const MAX_LINES = 4;
const MAX_CHARS = 600;

const verb = new RegExp(`(?<!\\p{L})(?:${WROTE})(?!\\p{L})`, 'iu');

/** "Le 5 nov. 2026 à 14:03, Marie <m@ex.fr> a écrit :" and its like, the date before or after the verb. */
const sentence = new RegExp(
  `^(?:[-–*_\\s]*)(?:(?:${ATTRIBUTION_START})(?!\\p{L})[^\\n]{3,400}|[^\\n]{2,200}?)(?<!\\p{L})(?:${WROTE})(?!\\p{L})[^\\n]{0,160}$`,
  'iu',
);

const begins = new RegExp(`^\\s*(?:${ATTRIBUTION_START})\\s[^\\n]*\\d`, 'iu');

/**
 * In any language: a date, a time and an address, and a colon at the end. "2026-11-05 14:03 GMT+01:00 Marie <m@ex.fr>:"
 * of Gmail, "05.11.2026, 14:03, Marie <m@ex.fr>:" of Yandex. Wrapping parts an address from its bracket.
 */
const dateAndAddress =
  /^(?=[^\n]*\b\d{1,4}[-./ ])(?=[^\n]*\b\d{1,2}[:.h]\d{2}\b)(?=[^\n]*<[^<>\s]{1,200}@[^<>\s]{1,200}\s?>)[^\n]{10,400}:$/i;

/** "---- On Wed, 5 Nov 2026 14:02:50 +0100 ann@shop.example wrote ----" of Zoho, and who forgets the colon. */
const endsWithoutColon = new RegExp(
  `^[-\\s]*(?:${ATTRIBUTION_START})\\s(?=[^\\n]*\\d{1,2}[:.h]\\d{2})(?=[^\\n]*\\S@\\S)[^\\n]{10,400}(?:${WROTE})[-\\s]*$`,
  'iu',
);

/** "Message du 05/11/26 14:03" of Orange and La Poste. */
const messageOf = /^(?:message|courriel|mail) du(?: ?:)? \d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b[^\n]{0,60}$/i;

export interface Attribution {
  /** The first line after it. */
  readonly end: number;
  /** It names an instant or an address, so it is one even where no quote marks follow. */
  readonly certain: boolean;
}

/** The attribution that begins at line `start`: up to four lines, because clients wrap it. */
export function attributionAt(lines: readonly Line[], start: number): Attribution | undefined {
  const depth = lines[start]?.depth;
  let joined = '';
  for (let at = start; at < Math.min(start + MAX_LINES, lines.length); at += 1) {
    const line = lines[at];
    if (!line || isBlank(line) || line.depth !== depth) return undefined;
    // What looks wrapped may be the end of a letter with an attribution right below it.
    if (at > start && begins.test(line.text)) return undefined;
    if (at === start + 1 && !/[\d@]/.test(joined)) return undefined;
    joined = `${joined} ${line.text.trim()}`.trim();
    if (joined.length > MAX_CHARS) return undefined;
    if (messageOf.test(joined) || dateAndAddress.test(joined)) return { end: at + 1, certain: true };
    if (!verb.test(joined)) continue;
    if (!/:\s*[*_]*$/.test(joined) && !endsWithoutColon.test(joined)) continue;
    if (sentence.test(joined)) return { end: at + 1, certain: namesInstantOrAddress(joined) };
  }
  return undefined;
}

function namesInstantOrAddress(text: string): boolean {
  return /\d{1,2}\s?[:h.]\s?\d{2}|\b(?:19|20)\d{2}\b|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\S@\S/.test(text);
}
