import { describe, expect, it } from 'vitest';
import { splitLinks } from './split-links.ts';

const links = (text: string) => splitLinks(text).flatMap(({ href, text: shown }) => (href ? [shown] : []));

describe('splitLinks', () => {
  it.each([
    ['Voir https://shop.example/belgique.', ['https://shop.example/belgique']],
    ['(https://shop.example/a_(b))', ['https://shop.example/a_(b)']],
    ['«\u00a0https://shop.example/x\u00a0»', ['https://shop.example/x']],
    [
      'http://a.example, puis https://b.example/?q=1&r=2#fin !',
      ['http://a.example', 'https://b.example/?q=1&r=2#fin'],
    ],
    ['HTTPS://SHOP.EXAMPLE', ['HTTPS://SHOP.EXAMPLE']],
  ])('finds the addresses of %s', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://shop.example',
    'shop.example',
    'https://',
    'http://?',
    'mailto:a@shop.example',
  ])('leaves %s a text', (text) => {
    expect(links(text)).toEqual([]);
  });

  it('loses no character', () => {
    const text = 'Un https://a.example/x). Deux\nhttps://b.example… fin';
    expect(
      splitLinks(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
