import type { Scope } from '#kernel/scope';
import { replyTimes } from '../reply-targets/reply-times.ts';
import { lockWaiting, type ReplyTimes, type WaitingRow, writeReplyTimes } from '../repo/reply-target.repo.ts';
import { getReplyTargets } from './get-reply-targets.ts';
import { getWorkingHours } from './get-working-hours.ts';

export interface Rescheduled {
  readonly id: string;
  readonly dueAt: Date | null;
}

/**
 * Brings the due times of these conversations, and of those in which they are read, in step with how they stand now.
 * Called after every change of who is waited for, of status or team, in the change's own transaction.
 * @returns those whose times are others now
 */
export async function keepReplyDue(scope: Scope, ids: readonly string[]): Promise<Rescheduled[]> {
  if (ids.length === 0) return [];
  const rows = await lockWaiting(scope, ids);
  const concerned = rows.filter((row) => row.awaits_since !== null || row.reply_due_at !== null);
  if (concerned.length === 0) return [];
  const targets = await getReplyTargets(scope);
  const hours = await getWorkingHours(scope);
  const changed = concerned
    .map((row) => ({ row, times: replyTimes(row, targets, hours) }))
    .filter(({ row, times }) => differ(row, times));
  await writeReplyTimes(
    scope,
    changed.map(({ row, times }) => ({ id: row.id, ...times })),
  );
  return changed.map(({ row, times }) => ({ id: row.id, dueAt: times.reply_due_at }));
}

const differ = (row: WaitingRow, times: ReplyTimes): boolean =>
  (['reply_due_at', 'reply_soon_at', 'reply_alert_at'] as const).some(
    (name) => row[name]?.getTime() !== times[name]?.getTime(),
  );
