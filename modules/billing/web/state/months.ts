/** The month of an organisation's calendar in which an instant lies: `2026-11`. */
export function monthAt(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}`;
}

const form = /^2\d{3}-(0[1-9]|1[0-2])$/;
export const isMonth = (text: string): boolean => form.test(text);

/** So many months on, or back. */
export function monthsOn(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
}

/** As people write it: November 2026. */
export function formatMonth(month: string, locale: string): string {
  const words = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, words).format(new Date(`${month}-15T00:00:00Z`));
}
