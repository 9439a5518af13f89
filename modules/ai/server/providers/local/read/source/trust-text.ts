import type { ReadLine } from '../../../../ports/read.port.ts';
import { greyOf, sharpOf } from '../raster.ts';
import type { Recogniser } from '../recognise/recogniser.ts';
import type { PageText } from './page-text.ts';
import type { PdfPage } from './pdf-source.ts';

/** Fewer letters are a page number or a stamp on a picture of a page. */
const leastLetters = 8;
const mostBroken = 0.05;
const mostHidden = 0.2;
/** A picture that covers this much of a page is the page, unless there is enough text beside it. */
const pagePicture = 0.5;
const lettersBesideAPicture = 600;

const samples = 3;
const sampleLetters = 12;
/** Pairs of letters that both have, of all: two readings of one line have 0.8 and more, of two lines hardly 0.2. */
const leastAgreement = 0.5;

/** Whether a page's layer of text can be the page's text, by what the file itself says of it. */
export function couldBeTrue(text: PageText, page: PdfPage): boolean {
  if (text.letterCount < leastLetters || text.brokenShare > mostBroken || text.hiddenShare > mostHidden)
    return false;
  return text.letterCount >= lettersBesideAPicture || page.pictureShare() < pagePicture;
}

/**
 * Whether the page shows what its layer of text says: a few lines are looked at. A file may map its glyphs to whatever
 * characters it likes, and many do, to be copied from by nobody.
 */
export async function isTrue(
  page: PdfPage,
  lines: readonly ReadLine[],
  recogniser: Recogniser,
): Promise<boolean> {
  const textOf = (line: ReadLine) => line.words.map((word) => word.text).join(' ');
  const telling = lines
    .filter((line) => lettersOf(textOf(line)).length >= sampleLetters)
    .filter((_, at, all) => at % Math.max(1, Math.floor(all.length / samples)) === 0)
    .slice(0, samples);
  let seen = 0;
  let agreed = 0;
  for (const line of telling) {
    const language = languageFor(textOf(line));
    if (language === undefined) continue;
    const crop = await greyOf(sharpOf(page.render(around(line, page))));
    const read = await recogniser.recognise(crop, { languages: [language], area: 'line', dpi: page.dpi });
    const found = read.lines.map(textOf).join(' ');
    seen += 1;
    if (agreement(lettersOf(found), lettersOf(textOf(line))) >= leastAgreement) agreed += 1;
  }
  return agreed * 2 >= seen;
}

/** Any language of a script tells its letters well enough for this. Of others we cannot tell, and believe the file. */
function languageFor(text: string): string | undefined {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  return /\p{Script=Latin}/u.test(text) ? 'en' : undefined;
}

/** A line with the white around it, without which the recogniser does not take it for one. */
function around({ box: [x, y, width, height] }: ReadLine, page: PdfPage) {
  const margin = Math.round(height * 0.4);
  const left = Math.max(0, x - margin);
  const top = Math.max(0, y - margin);
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.min(page.width, x + width + margin) - left),
    height: Math.max(1, Math.min(page.height, y + height + margin) - top),
  };
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Dice's measure over pairs of letters, 0 to 1. */
function agreement(one: string, other: string): number {
  const pairs = (text: string) =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const left = pairs(one);
  const counts = new Map<string, number>();
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  const right = pairs(other);
  let both = 0;
  for (const pair of right) {
    const count = counts.get(pair) ?? 0;
    if (count > 0) both += 1;
    counts.set(pair, count - 1);
  }
  return left.length + right.length === 0 ? 0 : (2 * both) / (left.length + right.length);
}
