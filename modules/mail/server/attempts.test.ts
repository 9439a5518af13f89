import { describe, expect, it } from 'vitest';
import { afterAttempt } from './attempts.ts';

const now = new Date('2026-11-20T09:00:00Z');
const refused = (permanent: boolean) => ({ kind: 'refused', permanent, reason: '450 later' }) as const;

describe('after an attempt', () => {
  it('a mail that was taken is sent, and one without a mail server is caught', () => {
    expect(afterAttempt({ kind: 'sent' }, 1, now)).toEqual({ status: 'sent', error: null });
    expect(afterAttempt({ kind: 'caught' }, 1, now)).toEqual({ status: 'caught', error: null });
  });

  it('a passing refusal is tried again, ever later, for a little more than a day', () => {
    let waitedMs = 0;
    for (let attempts = 1; attempts < 10; attempts += 1) {
      const next = afterAttempt(refused(false), attempts, now);
      expect(next).toMatchObject({ status: 'queued', error: '450 later' });
      waitedMs += (next.next_attempt_at?.getTime() ?? 0) - now.getTime();
    }
    expect(waitedMs / 3_600_000).toBeGreaterThan(24);
    expect(afterAttempt(refused(false), 10, now)).toEqual({ status: 'failed', error: '450 later' });
  });

  it('a final refusal is final at once', () => {
    expect(afterAttempt(refused(true), 1, now)).toEqual({ status: 'failed', error: '450 later' });
  });
});
