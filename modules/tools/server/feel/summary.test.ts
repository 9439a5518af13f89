import { describe, expect, it } from 'vitest';
import type { FeelItem } from '../../contract/feel.ts';
import { summarise } from './summary.ts';

const item = (label: FeelItem['label'], date: string | null, words: FeelItem['words'] = []): FeelItem => ({
  label,
  date,
  words,
  text: 'x',
  language: 'fr',
  method: 'classifier',
  sentences: [],
  negative: 0.1,
  neutral: 0.1,
  positive: 0.1,
  [label]: 0.8,
});

describe('summarise', () => {
  it('shows days, weeks or months by how long the texts go, with those in which nobody wrote', () => {
    const unitOf = (from: string, to: string) =>
      summarise([item('positive', from), item('negative', to)]).drift;
    expect(unitOf('2026-11-01', '2026-11-03')).toMatchObject({
      unit: 'day',
      parts: [{}, { positive: 0 }, {}],
    });
    expect(unitOf('2026-09-03', '2026-11-03')?.unit).toBe('week');
    expect(unitOf('2025-12-31', '2026-11-03')?.parts.map(({ from }) => from)).toHaveLength(12);
    expect(summarise([item('positive', '2026-11-01')]).drift).toBeNull();
  });

  it('puts a week under its Monday', () => {
    const drift = summarise([item('positive', '2026-09-06'), item('negative', '2026-11-20')]).drift;
    expect(drift?.parts[0]?.from).toBe('2026-08-31');
  });

  it('counts what nobody could read apart, and sums what words weigh where they pull the way the text went', () => {
    const unread = { ...item('neutral', null), method: 'none' as const };
    const summary = summarise([
      item('positive', null, [{ word: 'parfait', weight: 1.5 }]),
      item('negative', null, [
        { word: 'parfait', weight: 0.5 },
        { word: 'cassé', weight: -1 },
      ]),
      unread,
    ]);
    expect(summary).toMatchObject({ negative: 1, neutral: 0, positive: 1, unread: 1 });
    expect(summary.words).toEqual([
      { word: 'parfait', weight: 1.5, texts: 1 },
      { word: 'cassé', weight: -1, texts: 1 },
    ]);
  });
});
