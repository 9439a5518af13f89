import { describe, expect, it } from 'vitest';
import { type Typed, typing, undone } from './typed-text.ts';

const fresh: Typed = { text: 'Pain', before: [], at: 0 };

describe('a text that is typed', () => {
  it('is taken back in goes, not in letters', () => {
    const typed = ['Pain ', 'Pain a', 'Pain au'].reduce(
      (text, next, at) => typing(text, next, 5_000 + at),
      fresh,
    );
    expect(undone(typed).text).toBe('Pain');
  });

  it('is taken back to each pause, as far as it began', () => {
    const twice = typing(typing(fresh, 'Pain frais', 5_000), 'Pain', 9_000);
    expect(undone(twice).text).toBe('Pain frais');
    expect(undone(undone(twice)).text).toBe('Pain');
    expect(undone(fresh)).toEqual(fresh);
  });
});
