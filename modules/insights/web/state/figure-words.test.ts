import { describe, expect, it } from 'vitest';
import { barsOf, formatFigure, trendOf } from './figure-words.ts';

const figure = (key: Parameters<typeof formatFigure>[0], value: number | null, previous: number | null) => ({
  key,
  value,
  previous,
  of: null,
  points: [],
});
const plain = (text: string | undefined) => text?.replace(/\s/g, ' ');

describe('a figure in words', () => {
  it('is a number, or a time that people say', () => {
    expect(plain(formatFigure('conversations', 1_234, 'fr'))).toBe('1 234');
    expect(plain(formatFigure('satisfaction', 66.7, 'fr'))).toBe('67 %');
    expect(plain(formatFigure('reply_time', 42.4, 'fr'))).toBe('42 s');
    expect(plain(formatFigure('reply_time', 185, 'en'))).toBe('3 min');
    expect(plain(formatFigure('reply_time', 0.2, 'en'))).toBe('< 1 sec');
    expect(plain(formatFigure('reply_time', 5_400, 'fr'))).toBe('1,5 h');
    expect(plain(formatFigure('reply_time', 172_800, 'en'))).toBe('2 days');
  });

  it('says whether a move is good news, and nothing where nothing can be compared', () => {
    expect(trendOf(figure('reply_time', 30, 60), 'en')).toEqual({ text: '-50%', better: true });
    expect(trendOf(figure('by_assistant', 5, 10), 'en')?.better).toBe(false);
    expect(trendOf(figure('conversations', 48, 40), 'en')).toEqual({ text: '+20%', better: null });
    expect(trendOf(figure('conversations', 4, 1), 'en')).toEqual({ text: '+3', better: null });
    expect(trendOf(figure('leads_won', 2, 0), 'en')).toEqual({ text: '+2', better: true });
    expect(trendOf(figure('satisfaction', 84, 80), 'en')).toEqual({ text: '+4', better: true });
    expect(trendOf(figure('conversations', 0, 0), 'en')).toBeNull();
    expect(trendOf(figure('reply_time', null, 3), 'en')).toBeNull();
  });

  it('names the days of its series as the calendar does, wherever the browser is', () => {
    const days = { ...figure('conversations', 1, 1), points: [{ at: '2026-11-20', value: 1 }] };
    expect(barsOf(days, 'day', 'fr')).toEqual([
      { key: '2026-11-20', label: 'vendredi 20 novembre', tick: '20', value: 1 },
    ]);
    expect(barsOf(days, 'month', 'en')[0]?.label).toBe('November 2026');
  });
});
