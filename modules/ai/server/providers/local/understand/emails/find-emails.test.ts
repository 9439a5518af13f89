import { describe, expect, it } from 'vitest';
import { findEmails } from './find-emails.ts';

const CASES: [string, string, string[]][] = [
  ['alone', 'jean@exemple.fr', ['jean@exemple.fr']],
  ['full stop behind', 'Écrivez à jean@exemple.fr.', ['jean@exemple.fr']],
  ['comma behind', 'jean@exemple.fr, merci', ['jean@exemple.fr']],
  ['question mark behind', 'jean@exemple.fr?', ['jean@exemple.fr']],
  ['angle brackets', 'Jean <jean@exemple.fr>', ['jean@exemple.fr']],
  ['quotes', "'jean@exemple.fr'", ['jean@exemple.fr']],
  ['bold', '*jean@exemple.fr*', ['jean@exemple.fr']],
  ['mailto', 'mailto:jean@exemple.fr', ['jean@exemple.fr']],
  ['a sentence glued', 'jean@exemple.fr.Merci beaucoup', ['jean@exemple.fr']],
  ['domain in capitals', 'Jean.Dupont@EXEMPLE.FR', ['Jean.Dupont@exemple.fr']],
  ['plus', 'jean+cadeau@exemple.co.uk', ['jean+cadeau@exemple.co.uk']],
  ['digits', '0612345678@orange.fr', ['0612345678@orange.fr']],
  ['accents', 'josé@exemple.fr', ['josé@exemple.fr']],
  ['full-width sign', 'jean＠exemple.fr', ['jean@exemple.fr']],
  ['two', 'a@b.fr ou c@d.com', ['a@b.fr', 'c@d.com']],
  ['twice', 'a@b.fr A@B.FR', ['a@b.fr']],
  ['no dot', 'jean@exemple', []],
  ['handle', 'suivez @exemple.fr', []],
  ['Fediverse handle', '@jean@mastodon.social', []],
  ['two dots', 'jean@exemple..fr', []],
  ['a password in a URL', 'https://moi:secret@exemple.fr/x', []],
  ['digits as last label', 'jean@exemple.123', []],
];

describe('e-mail addresses of a running text', () => {
  it.each(CASES)('are read as a person reads them: %s', (_, text, emails) => {
    expect(findEmails(text).map((span) => span.value)).toEqual(emails);
  });

  it('carry the place where they stand', () => {
    const text = "C'est 'jean@exemple.fr'.";
    const [span] = findEmails(text);
    expect(span && text.slice(span.start, span.end)).toBe('jean@exemple.fr');
  });
});
