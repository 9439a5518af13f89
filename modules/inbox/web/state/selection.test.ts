import { describe, expect, it } from 'vitest';
import { changeSelection, noSelection, type SelectionChange } from './selection.ts';

const loaded = ['a', 'b', 'c', 'd', 'e'];
const selected = (...changes: SelectionChange[]) => changes.reduce(changeSelection, noSelection);
const reached = (id: string): SelectionChange => ({ type: 'reached', id, loaded });
const toggled = (id: string): SelectionChange => ({ type: 'toggled', id });

describe('a selection', () => {
  it('reaches from the row that was ticked last, in either direction', () => {
    expect([...selected(toggled('b'), reached('d')).ids]).toEqual(['b', 'c', 'd']);
    expect([...selected(toggled('d'), reached('b')).ids].sort()).toEqual(['b', 'c', 'd']);
    expect([...selected(reached('c')).ids]).toEqual(['c']);
  });

  it('lets go what is ticked again, and everything at its end', () => {
    expect(selected(toggled('a'), toggled('b'), toggled('a')).ids).toEqual(new Set(['b']));
    expect(selected(toggled('a'), { type: 'all' }, { type: 'ended' })).toEqual(noSelection);
  });

  it('is no longer everything once a row is let go', () => {
    expect(selected({ type: 'all' }, toggled('a')).all).toBe(false);
  });

  it('holds no more than one request changes', () => {
    const many = Array.from({ length: 700 }, (_, at) => String(at));
    const all = [toggled('0'), { type: 'reached', id: '699', loaded: many } as const].reduce(
      changeSelection,
      noSelection,
    );
    expect(all.ids.size).toBe(500);
    expect(changeSelection(all, toggled('699')).ids.size).toBe(500);
  });
});
