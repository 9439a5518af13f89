import { en, type Texts } from './en.ts';
import { fr } from './fr.ts';

export type Language = 'en' | 'fr';

const texts: Readonly<Record<Language, Texts>> = { en, fr };

export interface Words {
  readonly language: Language;
  say(key: keyof Texts, values?: Readonly<Record<string, string | number>>): string;
  /** `1.4 MB` */
  size(bytes: number): string;
  /** `14:32` */
  time(at: string): string;
  /** `lundi 23 novembre à 09:00`, in the visitor's zone. */
  moment(at: string): string;
  /** `Today`, `Yesterday`, a weekday within a week, a date before. */
  day(at: string, now?: Date): string;
}

/** The first of the wished languages that the widget speaks; English otherwise. */
export function chooseLanguage(wished: readonly (string | null | undefined)[]): Language {
  for (const wish of wished) {
    const language = (wish ?? '').slice(0, 2).toLowerCase();
    if (language === 'en' || language === 'fr') return language;
  }
  return 'en';
}

/** @param locale a tag of the same language, such as `en-GB`, for dates and times */
export function createWords(language: Language, locale: string = language): Words {
  const say: Words['say'] = (key, values = {}) =>
    texts[language][key].replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));
  const formatted = (at: string | Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, options).format(new Date(at));
  return {
    language,
    say,
    size(bytes) {
      const units = ['kilobyte', 'megabyte'];
      const step = bytes < 1e6 ? 0 : 1;
      const value = Math.max(bytes, 100) / 1e3 ** (step + 1);
      const options = { style: 'unit', unit: units[step], maximumFractionDigits: value < 10 ? 1 : 0 };
      return new Intl.NumberFormat(locale, options as Intl.NumberFormatOptions).format(value);
    },
    time: (at) => formatted(at, { hour: '2-digit', minute: '2-digit' }),
    moment: (at) =>
      formatted(at, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }),
    day(at, now = new Date()) {
      const days = daysBetween(new Date(at), now);
      if (days === 0) return say('today');
      if (days === 1) return say('yesterday');
      if (days > 1 && days < 7) return capitalised(formatted(at, { weekday: 'long' }));
      const year = new Date(at).getFullYear() === now.getFullYear() ? undefined : 'numeric';
      return formatted(at, { day: 'numeric', month: 'long', year });
    },
  };
}

/** Midnights between two instants, in the visitor's zone; a day of 23 or 25 hours counts as one. */
function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return (midnight(to) - midnight(from)) / 86_400_000;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
