import type { I18n } from '#kernel/i18n';
import { broken, type Reported } from './run-checks.ts';

/** A report as a person reads it. */
export function wordsOf(i18n: I18n, locale: string, { check, code, vars }: Reported) {
  const finding = code === broken ? broken : [check, code].join('.');
  return { title: i18n.t(locale, check), message: i18n.t(locale, finding, vars) };
}
