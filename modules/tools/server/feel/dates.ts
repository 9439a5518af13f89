/** Day first unless a value says otherwise ("11/20/2026"); a year of two digits is of this century. */
const NUMBERS = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:\D|$)/;
const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:\D|$)/;

export type DateOrder = 'day_first' | 'month_first';

/** Which of the two numbers is the month, by all values of a column. */
export function dateOrderOf(values: readonly string[]): DateOrder {
  const second = values.some((value) => Number(NUMBERS.exec(value.trim())?.[2]) > 12);
  return second ? 'month_first' : 'day_first';
}

/** A day as `2026-11-20`; null for what is none. Hours are left out. */
export function readDate(value: string, order: DateOrder): string | null {
  const trimmed = value.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = NUMBERS.exec(trimmed);
  if (!numbers) return null;
  const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
  const [month, day] = order === 'day_first' ? [second, first] : [first, second];
  return dayOf(year < 100 ? 2000 + year : year, month, day);
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1970 && year < 2100 ? date.toISOString().slice(0, 10) : null;
}
