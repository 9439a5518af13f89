import { describe, expect, it } from 'vitest';
import { match } from './shortcuts.ts';

const KEYS = [
  { keys: 'e' },
  { keys: 'g i' },
  { keys: 'g g' },
  { keys: '?' },
  { keys: 'mod+k' },
  { keys: 'Enter' },
];
const pressed = (key: string, mod = false) => ({ key, mod });

describe('which shortcut a key press means', () => {
  it('knows a single key, whatever caps lock says', () => {
    expect(match(KEYS, pressed('E'), undefined)).toEqual({ keys: 'e' });
  });
  it('knows two keys one after the other', () => {
    expect(match(KEYS, pressed('i'), 'g')).toEqual({ keys: 'g i' });
  });
  it('gives a key alone nothing when only its sequence is known', () => {
    expect(match(KEYS, pressed('i'), undefined)).toBeUndefined();
  });
  it('keeps plain keys and those with Cmd or Ctrl apart', () => {
    expect(match(KEYS, pressed('k', true), undefined)).toEqual({ keys: 'mod+k' });
    expect(match(KEYS, pressed('k'), undefined)).toBeUndefined();
    expect(match(KEYS, pressed('e', true), undefined)).toBeUndefined();
  });
  it('lets the most recently registered of two win', () => {
    const first = { keys: 'e', name: 'page' };
    const second = { keys: 'e', name: 'panel' };
    expect(match([first, second], pressed('e'), undefined)).toBe(second);
  });
});
