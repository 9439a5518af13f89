import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';

describe('an article as HTML', () => {
  it('shows HTML of the text as text', () => {
    expect(renderMarkdown('<img src=x onerror=alert(1)>')).not.toContain('<img');
  });

  it('opens links apart, without a way back to this page', () => {
    expect(renderMarkdown('[site](https://example.com)')).toContain('rel="noopener noreferrer nofollow"');
  });

  it('makes no link of a script', () => {
    expect(renderMarkdown('[x](javascript:alert(1))')).not.toContain('<a');
  });

  it('loads no picture from elsewhere', () => {
    expect(renderMarkdown('![x](https://example.com/x.png)')).not.toContain('<img');
  });

  it('keeps links of the program’s own texts in the window, and gives their headings an address', () => {
    const html = renderMarkdown('## Où écrire ?\n\n[aide](/help/mail) [//x](//evil.example)', {
      ownPages: true,
      hrefOf: (path) => `${path}?lang=fr`,
    });
    expect(html).toContain('<h2 id="ou-ecrire">');
    expect(html).toContain('<a href="/help/mail?lang=fr">');
    expect(html).toContain('<a href="//evil.example" rel="noopener noreferrer nofollow" target="_blank">');
  });

  it('gives an organisation’s article no addresses of this site', () => {
    expect(renderMarkdown('## main\n\n[x](/inbox)')).toBe(
      '<h2>main</h2>\n<p><a href="/inbox" rel="noopener noreferrer nofollow" target="_blank">x</a></p>\n',
    );
  });
});
