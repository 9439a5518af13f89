import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installRoot } from '#kernel/config';
import { escapeHtml, pageColours } from './index.ts';

describe('a text in HTML', () => {
  it('ends no attribute, opens no tag and begins no entity', () => {
    expect(escapeHtml(`"'<b>&amp;`)).toBe('&quot;&#39;&lt;b&gt;&amp;amp;');
  });
});

describe('the colours of pages without the application', () => {
  const css = readFileSync(join(installRoot(), 'ui/tokens.css'), 'utf8');

  it.each(['light', 'dark'] as const)('are the design’s own in the %s', (theme) => {
    const block = css.slice(css.indexOf(`[data-theme="${theme}"] {`)).split('}')[0] ?? '';
    const colourOf = (name: string) => {
      const value = new RegExp(`--${name}: (?:var\\([\\w-]+, )?(oklch\\([^)]*\\))`).exec(block)?.[1];
      return [name, value];
    };
    expect(Object.fromEntries(Object.keys(pageColours[theme]).map(colourOf))).toEqual(pageColours[theme]);
  });
});
