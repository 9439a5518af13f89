import type { Scope } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { selectWonFigures } from '#modules/contacts';
import {
  type ConversationFigures,
  countWaiting,
  selectConversationFigures,
  selectSatisfactionFigures,
} from '#modules/inbox';
import type { Figure, FigureKey, Unit } from '../../contract/index.ts';
import { bucketsUntil } from '../buckets.ts';

interface Figures {
  readonly unit: Unit;
  readonly since: string;
  readonly items: Figure[];
}

/** The running day, week or month, beside the same elapsed part of the one before, and the series behind it. */
export async function getFigures(scope: Scope, unit: Unit): Promise<Figures> {
  const { timeZone } = await organisationProfile(scope);
  const { days, from, start, now, previousFrom, previousTo } = bucketsUntil(scope.now(), unit, timeZone);
  const whole = { unit, timeZone, from, to: now };
  const before = { unit, timeZone, from: previousFrom, to: previousTo };
  const begun = await selectConversationFigures(scope, whole);
  const begunBefore = await selectConversationFigures(scope, before);
  const won = await selectWonFigures(scope, whole);
  const wonBefore = await selectWonFigures(scope, before);
  const rated = await selectSatisfactionFigures(scope, whole);
  const ratedBefore = await selectSatisfactionFigures(scope, before);
  const waiting = await countWaiting(scope);

  const ofConversations = (
    key: FigureKey,
    read: (one: ConversationFigures) => number | null,
    otherwise: number | null,
  ) => series(key, days, begun, begunBefore, read, otherwise);
  return {
    unit,
    since: start.toISOString(),
    items: [
      ofConversations('conversations', (one) => one.conversations, 0),
      ofConversations('by_assistant', (one) => one.byAssistant, 0),
      ofConversations('by_people', (one) => one.byPeople, 0),
      { key: 'waiting', value: waiting, of: null, previous: null, points: [] },
      ofConversations('reply_time', (one) => one.medianReplySeconds, null),
      series('leads_won', days, won, wonBefore, (one) => one.won, 0),
      {
        ...series('satisfaction', days, rated, ratedBefore, (one) => one.goodPercent, null),
        of: rated.find(({ at }) => at === days.at(-1))?.ratings ?? 0,
      },
    ],
  };
}

/** @param otherwise what a bucket is worth in which nothing happened */
function series<Row extends { readonly at: string }>(
  key: FigureKey,
  days: readonly string[],
  rows: readonly Row[],
  before: readonly Row[],
  read: (row: Row) => number | null,
  otherwise: number | null,
): Figure {
  const known = new Map(rows.map((row) => [row.at, read(row)]));
  const points = days.map((at) => ({ at, value: known.get(at) ?? otherwise }));
  const [previous] = before;
  return {
    key,
    value: points.at(-1)?.value ?? otherwise,
    of: null,
    previous: previous ? read(previous) : otherwise,
    points,
  };
}
