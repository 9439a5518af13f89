import { describe, expect, it } from 'vitest';
import type { AnswerOutput } from '#modules/ai';
import { applyChange } from './apply-change.ts';
import { differs, judge } from './judge.ts';

/** What a judge looks at in an answer. */
const output = (action: AnswerOutput['action'], articleIds: string[] = [], quote = 'Nous livrons.') =>
  ({
    action,
    text: action,
    evidence: articleIds.map((articleId) => ({ articleId, title: articleId.toUpperCase(), quote })),
  }) as unknown as AnswerOutput;

describe('a case', () => {
  it.each([
    ['answered', 'a', output('answered', ['a']), true],
    ['answered', 'a', output('answered', ['b']), false],
    ['answered', null, output('partly_answered', ['b']), true],
    ['answered', 'a', output('handed_over'), false],
    ['handed_over', null, output('handed_over'), true],
    ['handed_over', null, output('answered', ['a']), false],
  ] as const)(
    'that wants "%s" from %s is judged by action and article',
    (expects, articleId, given, passes) => {
      expect(judge({ expects, article_id: articleId, quote: null }, given).passes).toBe(passes);
    },
  );

  it('that was marked with its quote wants a sentence that says the same', () => {
    const wanted = {
      expects: 'answered',
      article_id: 'a',
      quote: 'Oui, nous livrons en Belgique en trois jours.',
    } as const;
    const passes = (quote: string) => judge(wanted, output('answered', ['a'], quote)).passes;
    expect(passes('Nous livrons désormais la Belgique en dix jours.')).toBe(true);
    expect(passes('Nos tarifs changent chaque année.')).toBe(false);
  });

  it('is answered differently when a visitor would read something else', () => {
    const wanted = { expects: 'answered', article_id: null, quote: null } as const;
    const before = judge(wanted, output('answered', ['a']));
    expect(differs(before, judge(wanted, output('answered', ['a'])))).toBe(false);
    expect(differs(before, { ...before, text: 'Autre chose.' })).toBe(true);
  });
});

describe('a change', () => {
  const article = (id: string, body = id) => ({ id, version: 1, title: id, body, language: 'fr' });

  it('writes, adds and takes away, and leaves the rest', () => {
    const after = applyChange([article('a'), article('b'), article('c')], {
      written: [article('b', 'neu'), article('d')],
      gone: ['c', 'unknown'],
    });
    expect(after.map(({ id, body }) => [id, body])).toEqual([
      ['a', 'a'],
      ['b', 'neu'],
      ['d', 'd'],
    ]);
  });
});
