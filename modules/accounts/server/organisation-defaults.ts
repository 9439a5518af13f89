import type { Locale } from '#kernel/contract';
import type { Organisation } from '../contract/index.ts';

/** What an organisation begins with, by the language of whoever founds it; all of it can be changed later. */
export const organisationDefaults: Record<Locale, Pick<Organisation, 'defaultRegion' | 'timeZone'>> = {
  fr: { defaultRegion: 'FR', timeZone: 'Europe/Paris' },
  en: { defaultRegion: 'GB', timeZone: 'Europe/London' },
};
