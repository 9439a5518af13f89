import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const wordsOf = (module: string, locale: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../../../${module}/locales/${locale}.json`, import.meta.url), 'utf8'));

describe('the rules of the "why" panel', () => {
  it.each(['en', 'fr'])('all have a short name and a sentence in %s', (locale) => {
    const words = { ...wordsOf('ai', locale), ...wordsOf('inbox', locale) };
    const codes = (prefix: string) =>
      Object.keys(words).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
    const said = [...codes('ai.rule.'), ...codes('inbox.rule.')].filter((code) => code !== 'other');
    expect(codes('inbox.rule_name.').sort()).toEqual([...new Set(said)].sort());
  });
});
