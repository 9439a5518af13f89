/** What a clock on the wall shows; months from 1, minutes included. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const minuteMs = 60_000;

/** The wall clock of a zone (IANA name) at an instant. */
export function wallTimeAt(instant: Date, timeZone: string): WallTime {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

const asUtc = ({ year, month, day, hour, minute }: WallTime): number =>
  Date.UTC(year, month - 1, day, hour, minute);

/**
 * The instant at which a zone's wall clock shows this; days beyond a month's end run into the next. An hour that a change
 * of clocks leaves out is the one after it.
 */
export function instantOf(wall: WallTime, timeZone: string): Date {
  const offsetAt = (ms: number): number => {
    const minute = Math.floor(ms / minuteMs) * minuteMs;
    return asUtc(wallTimeAt(new Date(minute), timeZone)) - minute;
  };
  const wanted = asUtc(wall);
  const first = wanted - offsetAt(wanted);
  // The guess may lie on the other side of a change of clocks; the second look is on the right one.
  return new Date(wanted - offsetAt(first));
}
