import { describe, expect, it } from 'vitest';
import { readFields } from '#kernel/browser';
import { aConversation } from './samples.fixture.ts';
import { countOfView, fits, inboxFilters, listQueryOf } from './views.ts';

describe('the views of the inbox', () => {
  it('are read from any URL, however it was edited', () => {
    const filters = readFields(inboxFilters, { view: 'nonsense', status: 'x', channel: '1', search: 12 });
    expect(filters).toMatchObject({ view: 'all', status: undefined, channel: undefined, search: '' });
  });

  it('ask the server for what they show', () => {
    const filters = readFields(inboxFilters, { view: 'handed_over', status: 'open', search: '  gravure ' });
    expect(listQueryOf(filters)).toMatchObject({
      status: 'handed_over',
      search: 'gravure',
      sort: 'attention',
    });
    expect(listQueryOf(readFields(inboxFilters, {}))).not.toHaveProperty('status');
    expect(listQueryOf(readFields(inboxFilters, { view: 'mine' }))).toMatchObject({ status: 'active' });
    expect(listQueryOf(readFields(inboxFilters, { view: 'mine', status: 'resolved' })).status).toBe(
      'resolved',
    );
  });

  it('are narrowed by who answered, which the server judges, and by the rating', () => {
    const filters = readFields(inboxFilters, { answeredBy: 'people', satisfaction: 'good', sort: 'recent' });
    expect(listQueryOf(filters)).toMatchObject({
      answeredBy: 'people',
      satisfaction: 'good',
      sort: 'recent',
    });
    expect(fits({ answeredBy: 'people' }, aConversation(), 'me')).toBe('unknown');
    const fitting = (rating: number | null) =>
      (['good', 'neutral', 'bad', 'rated', 'none'] as const).filter(
        (satisfaction) => fits({ satisfaction }, aConversation({ rating }), 'me') === true,
      );
    expect([5, 4, 3, 2, 1, null].map(fitting)).toEqual([
      ['good', 'rated'],
      ['good', 'rated'],
      ['neutral', 'rated'],
      ['bad', 'rated'],
      ['bad', 'rated'],
      ['none'],
    ]);
  });

  it('count what waits, and nothing that does not', () => {
    const counts = {
      unread: 3,
      handedOver: 1,
      open: 7,
      mine: 2,
      unassigned: 5,
      snoozed: 4,
      dueSoon: 1,
      overdue: 2,
      followUps: 6,
      notifications: 1,
    };
    expect(countOfView('handed_over', counts)).toBe(1);
    expect(countOfView('overdue', counts)).toBe(2);
    expect(countOfView('follow_ups', counts)).toBe(6);
    expect(countOfView('resolved', counts)).toBeUndefined();
    expect(countOfView('mine', undefined)).toBeUndefined();
  });
});
