import { describe, expect, it } from 'vitest';
import { fromLocalForm, snoozePresets, toLocalForm } from './snooze.ts';

const presets = (now: string, zone: string) =>
  Object.fromEntries(snoozePresets(new Date(now), zone).map(({ key, at }) => [key, at.toISOString()]));

describe('the times that are offered', () => {
  it('are those of the organisation’s zone', () => {
    expect(presets('2026-11-20T10:20:00Z', 'Europe/Paris')).toEqual({
      later_today: '2026-11-20T13:00:00.000Z',
      tomorrow: '2026-11-21T08:00:00.000Z',
      next_week: '2026-11-23T08:00:00.000Z',
    });
    expect(presets('2026-11-20T10:20:00Z', 'America/New_York').tomorrow).toBe('2026-11-21T14:00:00.000Z');
  });

  it('hold no later today in the evening', () => {
    expect(presets('2026-11-20T19:30:00Z', 'Europe/Paris')).not.toHaveProperty('later_today');
  });

  it('are nine o’clock on either side of a change of clocks', () => {
    expect(presets('2027-03-27T12:00:00Z', 'Europe/Paris').tomorrow).toBe('2027-03-28T07:00:00.000Z');
    expect(presets('2026-10-24T12:00:00Z', 'Europe/Paris').tomorrow).toBe('2026-10-25T08:00:00.000Z');
  });

  it('make next week seven days away on a Monday, and one on a Sunday', () => {
    expect(presets('2026-11-23T10:00:00Z', 'Europe/Paris').next_week).toBe('2026-11-30T08:00:00.000Z');
    expect(presets('2026-11-22T10:00:00Z', 'Europe/Paris').next_week).toBe('2026-11-23T08:00:00.000Z');
  });
});

describe('a chosen time', () => {
  it('is read as it is shown', () => {
    const at = new Date('2026-12-31T23:30:00Z');
    for (const zone of ['Europe/Paris', 'Asia/Kolkata', 'America/St_Johns']) {
      expect(fromLocalForm(toLocalForm(at, zone), zone)).toEqual(at);
    }
    expect(fromLocalForm('', 'Europe/Paris')).toBeNull();
  });
});
