import { describe, expect, it } from 'vitest';
import { membersCalled, mentionAt, mentionedIn, mentionParts, withMention } from './mentions.ts';

const zoe = { id: '1', name: 'Zoé Martin' };
const zoeB = { id: '2', name: 'Zoé Martin-Blanc' };
const paul = { id: '3', name: 'Paul Roy' };
const members = [zoe, zoeB, paul];

describe('calling somebody', () => {
  it.each([
    ['@', ''],
    ['Bonjour @zo', 'zo'],
    ['voir (@paul r', 'paul r'],
    ['mail@exemple', null],
    ['@paul roy a dit que', null],
    ['rien', null],
  ])('"%s" asks for %s', (text, query) => expect(mentionAt(text, text.length)).toBe(query));

  it('finds by any word of a name, forgiving accents', () => {
    expect(membersCalled('zoe', members)).toEqual([zoe, zoeB]);
    expect(membersCalled('blanc', members)).toEqual([zoeB]);
    expect(membersCalled('x', members)).toEqual([]);
  });

  it('puts the whole name where the caret is', () => {
    expect(withMention('Demande à @zo merci', 13, zoe.name)).toEqual({
      text: 'Demande à @Zoé Martin merci',
      caret: 22,
    });
  });

  it('means the longer of two names, each member once', () => {
    expect(mentionedIn('@Zoé Martin-Blanc et @Paul Roy, @Paul Roy', members)).toEqual([zoeB, paul]);
    expect(mentionedIn('Zoé Martin sans arobase', members)).toEqual([]);
  });

  it('leaves every other letter as it is', () => {
    const text = 'Dis @Paul Roy, c’est @personne';
    expect(
      mentionParts(text, members)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
