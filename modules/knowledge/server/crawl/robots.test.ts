import { describe, expect, it } from 'vitest';
import { readRobots } from './robots.ts';

const rules = (text: string) => readRobots(text, 'comptoir');
const allows = (text: string, path: string) => rules(text).allows(`https://shop.example${path}`);

describe('the rules of a site', () => {
  it('are those of the group that names us, else those for everybody', () => {
    const text =
      'User-agent: *\nDisallow: /\n\nUser-Agent: Comptoir/1.0\nuser-agent: other\nDisallow: /prive\n';
    expect([allows(text, '/aide'), allows(text, '/prive/x')]).toEqual([true, false]);
    expect(allows('User-agent: *\nDisallow: /\nUser-agent: googlebot\nAllow: /', '/aide')).toBe(false);
  });

  it.each([
    ['/fish*', '/fish/salmon', true],
    ['/*.php$', '/a/b.php', true],
    ['/*.php$', '/a/b.php?x', false],
    ['/a*b*c', '/a1b2', false],
    ['/a*b*c', '/a1b2c3', true],
    ['/exact$', '/exact', true],
    ['/exact$', '/exactly', false],
    ['/caf%C3%A9', '/caf%c3%a9/menu', true],
    ['/*', '/', true],
  ])('%s fits %s: %s', (pattern, path, fits) => {
    expect(allows(`User-agent: *\nDisallow: ${pattern}`, path)).toBe(!fits);
  });

  it('follow the longest that fits, and of two as long the one that allows', () => {
    const text = 'User-agent: *\nDisallow: /aide\nAllow: /aide/public\nDisallow: /x\nAllow: /x';
    expect([allows(text, '/aide/secret'), allows(text, '/aide/public/1'), allows(text, '/x')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('name a pace, which is bounded, and sitemaps', () => {
    const text = 'Sitemap: https://shop.example/map.xml\nUser-agent: *\nCrawl-delay: 2.5 # please\nDisallow:';
    expect(rules(text)).toMatchObject({ crawlDelaySeconds: 2.5, sitemaps: ['https://shop.example/map.xml'] });
    expect(rules('User-agent: *\nCrawl-delay: 86400').crawlDelaySeconds).toBe(30);
    expect(rules('User-agent: *\nCrawl-delay: never').crawlDelaySeconds).toBeNull();
  });

  it('of a hostile file are read in time', () => {
    const stars = `User-agent: *\n${`Disallow: /${'*a'.repeat(400)}$\n`.repeat(1_000)}`;
    const startedAt = performance.now();
    expect(allows(stars, `/${'a'.repeat(1_400)}b`)).toBe(true);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(allows('\u0000\ufffd: x\n:::\nDisallow: /', '/x')).toBe(true);
  });
});
