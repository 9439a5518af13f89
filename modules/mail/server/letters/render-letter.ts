import { publicUrlOf } from '#kernel/config';
import type { Services } from '#kernel/scope';
import { htmlLetter } from './html-letter.ts';
import type { LaidOut, Letter } from './letter.ts';
import { textLetter } from './text-letter.ts';

/** Both parts of a mail: words alone, and a small page that the programs which read mail can show. */
export function renderLetter(
  { i18n, config }: Pick<Services, 'i18n' | 'config'>,
  letter: Letter,
): { text: string; html: string } {
  const links = [...(letter.action ? [letter.action] : []), ...(letter.choices ?? [])];
  if (links.some(({ url }) => !/^https?:\/\//.test(url))) {
    throw new Error('A letter leads to web addresses only.');
  }
  const laidOut: LaidOut = {
    ...letter,
    sender: i18n.t(letter.locale, 'mail.letter.sender'),
    copyHint: i18n.t(letter.locale, 'mail.letter.copy_hint'),
    footer: i18n.t(letter.locale, 'mail.letter.footer', { host: new URL(publicUrlOf(config)).host }),
  };
  return { text: textLetter(laidOut), html: htmlLetter(laidOut) };
}
