import { describe, expect, it } from 'vitest';
import type { Contact } from '../../contract/index.ts';
import { aContact } from './contact.fixture.ts';
import {
  type ContactPages,
  findContact,
  insertContact,
  placeContact,
  uniqueContacts,
  withoutContact,
} from './contact-pages.ts';

const lead = (id: string, interest: number, stage: Contact['stage'] = 'new') =>
  aContact({ id, interest, stage });
const pagesOf = (...pages: [string | null, ...Contact[]][]): ContactPages => ({
  pages: pages.map(([nextCursor, ...items]) => ({ items, nextCursor })),
  pageParams: pages.map(() => null),
});
const idsOf = ({ pages }: ContactPages) => pages.map(({ items }) => items.map(({ id }) => id));
/** On which page a row stands nobody sees. */
const shown = (pages: ContactPages) => idsOf(pages).flat();
const byInterest = { sort: 'interest', stage: 'new' } as const;
const board = () => pagesOf(['c1', lead('a', 90), lead('b', 60)], ['c2', lead('c', 40)]);

describe('a list that follows what happens', () => {
  it('puts a contact that is new to it into its place by the order', () => {
    expect(idsOf(placeContact(board(), lead('x', 70), byInterest))).toEqual([['a', 'x', 'b'], ['c']]);
  });

  it('leaves to the server what sorts behind everything loaded', () => {
    expect(placeContact(board(), lead('x', 5), byInterest)).toEqual(board());
  });

  it('adds it at the end where everything is loaded', () => {
    const whole = pagesOf([null, lead('a', 90)]);
    expect(idsOf(placeContact(whole, lead('x', 5), byInterest))).toEqual([['a', 'x']]);
  });

  it('moves a row whose interest rose, and shows it as it stands now', () => {
    const after = placeContact(board(), lead('c', 95), byInterest);
    expect(idsOf(after)).toEqual([['c', 'a', 'b'], []]);
    expect(findContact(after, 'c')?.interest).toBe(95);
  });

  it('drops a row that its filter does not fit any more', () => {
    expect(idsOf(placeContact(board(), lead('b', 60, 'won'), byInterest))).toEqual([['a'], ['c']]);
  });

  it('keeps a row of a search and adds none: only the server knows what it finds', () => {
    const query = { ...byInterest, search: 'laur' };
    expect(shown(placeContact(board(), lead('b', 61), query))).toEqual(['a', 'b', 'c']);
    expect(placeContact(board(), lead('x', 70), query)).toEqual(board());
  });

  it('of two with equal interest puts the later id first, as the server does', () => {
    expect(idsOf(placeContact(board(), lead('bb', 60), byInterest))).toEqual([['a', 'bb', 'b'], ['c']]);
  });
});

describe('a card that is moved by hand', () => {
  it('is shown in its new column even behind everything loaded', () => {
    expect(idsOf(insertContact(board(), lead('x', 5), 'interest'))).toEqual([
      ['a', 'b'],
      ['c', 'x'],
    ]);
  });

  it('goes back to where it was', () => {
    const moved = withoutContact(board(), 'b');
    expect(shown(insertContact(moved, lead('b', 60), 'interest'))).toEqual(shown(board()));
  });

  it('leaves a column that does not have it as it is', () => {
    const before = board();
    expect(withoutContact(before, 'nobody')).toBe(before);
  });
});

it('a row that two pages brought stands once, where it came first', () => {
  const rows = uniqueContacts([lead('a', 90), lead('b', 60), lead('a', 10)]);
  expect(rows.map(({ id, interest }) => [id, interest])).toEqual([
    ['a', 90],
    ['b', 60],
  ]);
});
