import { describe, expect, it } from 'vitest';
import { emptyDraft, keepDraft, readDraft } from './drafts.ts';

function memory() {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

describe('drafts', () => {
  it('keep reply, note and mode for each conversation', () => {
    const storage = memory();
    keepDraft(storage, 'a', { mode: 'note', public: 'Bonjour', note: 'À rappeler' });
    expect(readDraft(storage, 'a')).toEqual({ mode: 'note', public: 'Bonjour', note: 'À rappeler' });
    expect(readDraft(storage, 'b')).toEqual(emptyDraft);
  });

  it('leave nothing behind once they are sent', () => {
    const storage = memory();
    keepDraft(storage, 'a', { ...emptyDraft, public: 'Bonjour' });
    keepDraft(storage, 'a', { ...emptyDraft, public: '  ' });
    expect(storage.items.size).toBe(0);
  });

  it('are empty where the storage is closed or holds something else', () => {
    const closed = {
      getItem: () => {
        throw new Error('denied');
      },
      setItem: () => {
        throw new Error('denied');
      },
      removeItem: () => undefined,
    };
    expect(readDraft(closed, 'a')).toEqual(emptyDraft);
    expect(() => keepDraft(closed, 'a', { ...emptyDraft, public: 'Bonjour' })).not.toThrow();
    const strange = memory();
    strange.items.set('a', 'not json');
    expect(readDraft(strange, 'a')).toEqual(emptyDraft);
  });
});
