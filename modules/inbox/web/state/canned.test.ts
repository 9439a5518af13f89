import { describe, expect, it } from 'vitest';
import type { CannedReply } from '../../contract/index.ts';
import { repliesFor, slashAt, withReply } from './canned.ts';

const reply = (title: string, text = ''): CannedReply => ({
  id: title,
  title,
  folder: null,
  text,
  shared: true,
  mine: true,
  uses: 0,
  createdAt: '2026-11-20T09:30:00.000Z',
});

describe('a slash', () => {
  it.each([
    ['/', ''],
    ['Bonjour /dev', 'dev'],
    ['a\n/devis env', 'devis env'],
  ])('%j looks for %j', (text, query) => expect(slashAt(text, text.length)).toBe(query));

  it.each([['et/ou'], ['/ non'], ['/a\nb'], ['https://exemple.fr']])('%j looks for nothing', (text) => {
    expect(slashAt(text, text.length)).toBeNull();
  });

  it('gives way to the reply, and what stands behind it stays', () => {
    expect(withReply('Oui. /dev Merci', 9, 'Devis parti.')).toEqual({
      text: 'Oui. Devis parti. Merci',
      caret: 17,
    });
  });
});

it('replies are found by every word, whatever their accents, a title’s beginning first', () => {
  const replies = [reply('Relance', 'Votre devis'), reply('Devis envoyé'), reply('Merci')];
  expect(repliesFor('dev', replies).map(({ title }) => title)).toEqual(['Devis envoyé', 'Relance']);
  expect(repliesFor('envoye dev', replies).map(({ title }) => title)).toEqual(['Devis envoyé']);
  expect(repliesFor('', replies)).toHaveLength(3);
});
