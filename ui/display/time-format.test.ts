import { describe, expect, it } from 'vitest';
import { formatAge } from './time-format.ts';

const now = new Date('2026-11-20T12:00:00Z');
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const long = (minutes: number, locale = 'en'): string => formatAge(ago(minutes), now, locale, 'long');
const short = (minutes: number, locale = 'en'): string => formatAge(ago(minutes), now, locale, 'short');
const DAY = 24 * 60;

describe('the age of something', () => {
  it('is relative under a week', () => {
    expect(long(0)).toBe('now');
    expect(long(5)).toBe('5 minutes ago');
    expect(long(125)).toBe('2 hours ago');
    expect(long(DAY)).toBe('yesterday');
    expect(long(7 * DAY - 1)).toBe('6 days ago');
  });
  it('is a date from a week on, with the year once that differs', () => {
    expect(long(7 * DAY)).toBe('November 13');
    expect(long(400 * DAY)).toBe('October 16, 2025');
  });
  it('is short in lists, and written as each language writes it', () => {
    expect(short(5)).toBe('5m');
    expect(short(125, 'fr')).toMatch(/^2\s?h$/u);
    expect(short(8 * DAY, 'fr')).toBe('12 nov.');
  });
});
