import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isWithin, pageAddress } from './page-address.ts';
import { readSitemap } from './sitemap.ts';

const read = (text: string) => readSitemap(Buffer.from(text));

describe('a sitemap', () => {
  const pages = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc> https://shop.example/a?x=1&amp;y=2 </loc></url><url><loc><![CDATA[https://shop.example/b]]></loc></url>
    <url><loc>javascript:alert(1)</loc></url></urlset>`;

  it('names pages, or further sitemaps, packed or not', () => {
    const found = { pages: ['https://shop.example/a?x=1&y=2', 'https://shop.example/b'], sitemaps: [] };
    expect(read(pages)).toEqual(found);
    expect(readSitemap(gzipSync(pages))).toEqual(found);
    expect(
      read('<sitemapindex><sitemap><loc>https://shop.example/1.xml</loc></sitemap></sitemapindex>'),
    ).toEqual({
      pages: [],
      sitemaps: ['https://shop.example/1.xml'],
    });
    expect(read('https://shop.example/a\nhttps://shop.example/b\n')?.pages).toHaveLength(2);
  });

  it('is none when it is a page, broken or a bomb', () => {
    expect(read('<html><body>Not found</body></html>')).toBeNull();
    expect(readSitemap(Buffer.from([0x1f, 0x8b, 1, 2, 3]))).toBeNull();
    expect(readSitemap(gzipSync(Buffer.alloc(60_000_000, 0x20)))).toBeNull();
  });

  it('without an end is read up to a bound, in time, and its entities say nothing', () => {
    const startedAt = performance.now();
    const endless = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><urlset>${'<url><loc>https://shop.example/&a;'.repeat(200_000)}`;
    expect(read(endless)?.pages).toEqual([]);
    const many = `<urlset>${Array.from({ length: 60_000 }, (_, at) => `<url><loc>https://shop.example/${at}</loc></url>`).join('')}`;
    expect(read(many)?.pages).toHaveLength(50_000);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });
});

describe('an address of a page', () => {
  it('has one spelling', () => {
    expect(pageAddress('/a/../b?utm_source=x&z=1&a=2#c', 'https://Shop.example/')).toBe(
      'https://shop.example/b?a=2&z=1',
    );
    for (const none of [
      'mailto:a@b.example',
      'javascript:1',
      '/logo.PNG',
      'https://a:b@shop.example/',
      'x'.repeat(2_000),
    ]) {
      expect(pageAddress(none, 'https://shop.example/')).toBeNull();
    }
  });

  it.each([
    ['https://shop.example/aide/', 'https://shop.example/aide/x', true],
    ['https://shop.example/aide', 'https://shop.example/aide/x', true],
    ['https://shop.example/aide', 'https://shop.example/aider', false],
    ['https://shop.example/aide/index.html', 'https://shop.example/aide/x', true],
    ['https://shop.example/', 'https://www.shop.example/', false],
    ['https://shop.example/', 'https://shop.example:8443/', false],
  ])('%s holds %s: %s', (root, page, within) => expect(isWithin(root, page)).toBe(within));
});
