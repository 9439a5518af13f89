import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';

describe('the preview', () => {
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
});
