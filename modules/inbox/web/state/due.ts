import type { Conversation } from '../../contract/index.ts';

/** How near a person's reply is due: `later`, `soon`, `overdue`, or null where nobody is waited for. */
export function dueState(
  { replyDueAt, replySoonAt }: Pick<Conversation, 'replyDueAt' | 'replySoonAt'>,
  now: Date,
): 'later' | 'soon' | 'overdue' | null {
  if (replyDueAt === null) return null;
  if (new Date(replyDueAt) <= now) return 'overdue';
  return replySoonAt !== null && new Date(replySoonAt) <= now ? 'soon' : 'later';
}

const minuteMs = 60_000;
const hourMinutes = 60;
const dayMinutes = 24 * hourMinutes;

/** "12 min", "3 h", "2 d": how far an instant is, whichever way. */
export function distanceWords(at: Date, now: Date, locale: string): string {
  const minutes = Math.max(1, Math.round(Math.abs(at.getTime() - now.getTime()) / minuteMs));
  const [unit, size] =
    minutes < hourMinutes
      ? (['minute', 1] as const)
      : minutes < dayMinutes
        ? (['hour', hourMinutes] as const)
        : (['day', dayMinutes] as const);
  const words = { style: 'unit', unit, unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(locale, words).format(Math.floor(minutes / size));
}
