import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../contract/index.ts';
import { standingMerges, timelineWords } from './timeline-words.ts';

const t = ((key: string, vars?: object) => (vars ? `${key} ${JSON.stringify(vars)}` : key)) as TFunction;
const entry = (kind: TimelineEntry['kind'], vars: TimelineEntry['vars'] = {}): TimelineEntry => ({
  id: `${kind}:${String(vars.mergeId)}`,
  kind,
  at: '2026-11-20T09:30:00.000Z',
  vars,
});

describe('what the timeline says', () => {
  it('tells entering, changing and leaving the stages apart', () => {
    expect(timelineWords(t, 'en', entry('stage', { to: 'new' }))).toContain('stage_entered');
    expect(timelineWords(t, 'en', entry('stage', { from: 'new', to: 'won' }))).toContain('timeline.stage {');
    expect(timelineWords(t, 'en', entry('stage', { from: 'new' }))).toContain('stage_left');
  });

  it('signs points, and says who merely claimed an address', () => {
    expect(timelineWords(t, 'en', entry('interest', { code: 'left_phone', points: 25 }))).toContain('+25');
    expect(timelineWords(t, 'en', entry('identity', { value: 'x' }))).toContain('identity_claimed');
  });
});

it('only a merge that nothing newer undid can be undone', () => {
  const entries = [
    entry('unmerged', { mergeId: 'one' }),
    entry('merged', { mergeId: 'two' }),
    entry('merged', { mergeId: 'one' }),
  ];
  expect([...standingMerges(entries)]).toEqual(['two']);
});
