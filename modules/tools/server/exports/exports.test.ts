import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { markdownToText } from '#kernel/markdown';
import { markdownToDocx } from './markdown-to-docx.ts';

const text =
  '# Le pain & la mie\n\nDu **bon** pain, *frais* <b>.\n\n- un\n- deux\n\n1. premier\n\n> cité\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n';

describe('a text in Markdown', () => {
  it('becomes a document that others read', async () => {
    const { value, messages } = await mammoth.convertToHtml({ buffer: await markdownToDocx(text) });
    expect(value).toContain('<h1>Le pain &amp; la mie</h1>');
    expect(value).toContain('Du <strong>bon</strong> pain, <em>frais</em> &lt;b&gt;.');
    expect(value).toContain('<td><p>1</p></td>');
    expect(value).toContain('•\tun');
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  });

  it('becomes a plain text', () => {
    expect(markdownToText(text)).toBe(
      'Le pain & la mie\n\nDu bon pain, frais <b>.\n\n- un\n- deux\n\n1. premier\n\ncité\n\na\n\nb\n\n1\n\n2\n\ncode\n',
    );
  });
});
