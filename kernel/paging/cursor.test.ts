import { describe, expect, it } from 'vitest';
import { decodeInstantCursor, encodeCursor } from './cursor.ts';

const id = '01938b5e-0000-7000-8000-000000000000';

describe('a cursor of instants', () => {
  it('leads back to where its page ended', () => {
    const at = '2026-11-20T08:30:00.123Z';
    expect(decodeInstantCursor(encodeCursor({ at, id }))).toEqual({ at: new Date(at), id });
  });

  it.each(['-271821-04-20T00:00:00.000Z', '+275760-09-13T00:00:00.000Z', '2026-02-30', 'soon', ''])(
    'is refused with %s, which no page gives and PostgreSQL may not know',
    (at) => {
      expect(() => decodeInstantCursor(encodeCursor({ at, id }))).toThrow('kernel.cursor_invalid');
    },
  );
});
