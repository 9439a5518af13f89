/** A session that is not used for a week ends; a used one lives as long as SESSION_DAYS allow. */
export const refreshTokenSeconds = 7 * 24 * 60 * 60;

/**
 * How long an exchanged token may still be shown: two tabs refresh at once, and a reply gets lost. OAuth's best current
 * practice (RFC 9700, 4.14.2) asks that later use ends the session, because either side may be a thief.
 */
const graceMs = 10_000;

const dayMs = 24 * 60 * 60 * 1000;

/** Until when a token that is given now is good: for a week, and never beyond the session's own end. */
export function refreshTokenEnd(
  now: Date,
  session: { readonly created_at: Date },
  sessionDays: number,
): Date {
  const sliding = now.getTime() + refreshTokenSeconds * 1000;
  return new Date(Math.min(sliding, session.created_at.getTime() + sessionDays * dayMs));
}

/** What becomes of a refresh: a new pair; another pair beside the last one; the session's end; a refusal. */
export type RefreshVerdict = 'rotate' | 'repeat' | 'reused' | 'refused';

export function judgeRefresh(
  token: { readonly rotated_at: Date | null; readonly expires_at: Date },
  session: { readonly ended_at: Date | null },
  now: Date,
): RefreshVerdict {
  if (session.ended_at !== null || token.expires_at <= now) return 'refused';
  if (token.rotated_at === null) return 'rotate';
  return now.getTime() - token.rotated_at.getTime() <= graceMs ? 'repeat' : 'reused';
}
