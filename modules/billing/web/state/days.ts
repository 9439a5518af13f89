/** A day and its time in the reader's zone, for what begins or ends at an exact moment. */
export const formatDay = (instant: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));

/** The day alone, of somebody else's calendar. */
export const formatDate = (instant: string, locale: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(new Date(instant));
