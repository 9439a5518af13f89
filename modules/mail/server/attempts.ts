import type { SuppressionRow } from './repo/suppression.repo.ts';
import type { MailRow } from './repo/tables.ts';

/** What one attempt came to: the mail server has it, there is none, it (or the way to it) refused, or we did not ask. */
export type Attempt =
  | { readonly kind: 'sent' }
  | { readonly kind: 'caught' }
  | { readonly kind: 'refused'; readonly permanent: boolean; readonly reason: string }
  | { readonly kind: 'suppressed'; readonly since: SuppressionRow };

const minuteMs = 60_000;
/** RFC 5321 4.5.4.1 asks for at least half an hour between later attempts; the first ones catch greylisting. */
const pausesMs = [1, 5, 15, 30, 60, 120, 240, 480, 720].map((minutes) => minutes * minuteMs);

/** What the row says next. `attempts` counts the one that just ended; the tenth refusal, after a day, is the last. */
export function afterAttempt(
  attempt: Attempt,
  attempts: number,
  now: Date,
): Pick<MailRow, 'status' | 'error'> & { next_attempt_at?: Date } {
  if (attempt.kind === 'suppressed') {
    const { cause, created_at } = attempt.since;
    return { status: 'failed', error: `suppressed: ${cause} on ${created_at.toISOString()}` };
  }
  if (attempt.kind !== 'refused') return { status: attempt.kind, error: null };
  const pauseMs = pausesMs[attempts - 1];
  if (attempt.permanent || pauseMs === undefined) return { status: 'failed', error: attempt.reason };
  return { status: 'queued', error: attempt.reason, next_attempt_at: new Date(now.getTime() + pauseMs) };
}
