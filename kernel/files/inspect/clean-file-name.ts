import { type FileKind, fileKinds } from '#kernel/contract';

const mostGraphemes = 200;
/** A grapheme may be a letter with a thousand accents. */
const mostCharacters = 300;
const mostExtension = 12;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Controls, line ends, the marks that turn text around ("gpj.exe" shown as "exe.jpg"), invisible ones, and halves of
 * characters. The joiners of emoji and of Arabic and Indic writing stay.
 */
const unwanted =
  /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The ending of a name, in lower case and without its dot; or ''. */
export function extensionOf(name: string): string {
  return /[^.]\.([\p{L}\p{N}]{1,12})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/**
 * A name that can be shown, stored and saved: no path, nothing invisible, no leading dot, at most 200 graphemes, and an
 * ending that fits what the file is: `invoice.pdf` that holds a picture becomes `invoice.pdf.png`.
 */
export function cleanFileName(given: string, kind: FileKind): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(unwanted, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const extensions: readonly string[] = fileKinds[kind].extensions;
  const [usual] = extensions;
  const own = extensionOf(clean);
  const fits = usual === undefined || extensions.includes(own);
  const ending = fits ? (own === '' ? '' : clean.slice(-own.length - 1)) : `.${usual}`;
  const stem = fits ? clean.slice(0, clean.length - ending.length) : clean;
  return `${shorten(stem) || 'file'}${ending}`;
}

function shorten(stem: string): string {
  let short = '';
  let count = 0;
  for (const { segment } of graphemes.segment(stem.slice(0, 4 * mostCharacters))) {
    if (count === mostGraphemes - mostExtension - 1 || short.length + segment.length > mostCharacters) break;
    short += segment;
    count += 1;
  }
  return short.trim();
}
