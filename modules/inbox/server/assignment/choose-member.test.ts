import { describe, expect, it } from 'vitest';
import { type Candidate, chooseMember } from './choose-member.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute));
const candidate = (userId: string, more: Partial<Candidate> = {}): Candidate => ({
  userId,
  languages: [],
  lastAssignedAt: null,
  load: 0,
  ...more,
});
const chosen = (...given: Parameters<typeof chooseMember>) => chooseMember(...given)?.userId;

describe('a team’s member', () => {
  it('is, in turn, whoever got nothing yet, then for whom it is longest ago', () => {
    const a = candidate('a', { lastAssignedAt: at(1) });
    const b = candidate('b', { lastAssignedAt: at(2) });
    expect(chosen([b, a], 'round_robin', null)).toBe('a');
    expect(chosen([b, a, candidate('c')], 'round_robin', null)).toBe('c');
  });

  it('is whoever has least to do, in turn among equals', () => {
    const busy = candidate('a', { load: 3 });
    const idle = [
      candidate('c', { load: 1, lastAssignedAt: at(5) }),
      candidate('b', { load: 1, lastAssignedAt: at(2) }),
    ];
    expect(chosen([busy, ...idle], 'least_busy', null)).toBe('b');
  });

  it('speaks the visitor’s language, if anybody does', () => {
    const french = candidate('a', { languages: ['fr'] });
    const dutch = candidate('b', { languages: ['nl'], lastAssignedAt: at(9) });
    expect(chosen([french, dutch], 'language', 'nl')).toBe('b');
    expect(chosen([french, dutch], 'language', 'de')).toBe('a');
    expect(chosen([french, dutch], 'language', null)).toBe('a');
  });

  it('is nobody where the team as a whole is meant, or empty', () => {
    expect(chosen([candidate('a')], 'inbox', null)).toBeUndefined();
    expect(chosen([], 'round_robin', null)).toBeUndefined();
  });
});
