import type { ReplyTargets } from '../../contract/index.ts';
import { type Calendar, dueAt } from '../hours/working-time.ts';
import type { ReplyTimes, WaitingRow } from '../repo/reply-target.repo.ts';
import { isPutAside } from './awaits.ts';

const minuteMs = 60_000;
const nothing: ReplyTimes = { reply_due_at: null, reply_soon_at: null, reply_alert_at: null };

/** When a conversation's reply is due, when that is near, and when people are told next. */
export function replyTimes(row: WaitingRow, targets: ReplyTargets, hours: Calendar): ReplyTimes {
  const { awaits_since: since, merged_into: mergedInto, status } = row;
  // A merged one is answered where it is read.
  if (since === null || mergedInto !== null || isPutAside(status)) return nothing;
  const minutes = minutesFor(row, targets);
  const due = minutes === null ? null : dueAt(hours, since, minutes * minuteMs);
  if (minutes === null || due === null) return nothing;
  const soon = dueAt(hours, since, (minutes * minuteMs * targets.alertPercent) / 100);
  return { reply_due_at: due, reply_soon_at: soon, reply_alert_at: nextAlert(row, soon, due) };
}

function minutesFor({ team_id: teamId, answered }: WaitingRow, targets: ReplyTargets): number | null {
  const own = targets.teams.find((team) => team.teamId === teamId);
  return answered
    ? (own?.nextReplyMinutes ?? targets.nextReplyMinutes)
    : (own?.firstReplyMinutes ?? targets.firstReplyMinutes);
}

/** What was told of this waiting is not told again, whatever becomes of targets and hours. */
function nextAlert(row: WaitingRow, soon: Date | null, due: Date): Date | null {
  const told = row.reply_alerts_of?.getTime() === row.awaits_since?.getTime() ? row.reply_alerts : 0;
  return told === 0 ? soon : told === 1 ? due : null;
}
