import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '#modules/accounts/web';
import { stemmedLanguages } from '../../contract/index.ts';

interface LanguageNames {
  /** `fr` as "Français". */
  nameOf(code: string): string;
  /** The shop's own first, then those that are searched by stems, and `current` whatever it is. */
  options(current?: string): { value: string; label: string }[];
}

/** Languages in the reader's words, as they stand alone. */
export function useLanguageNames(): LanguageNames {
  const { i18n } = useTranslation();
  const own = useSession().organisation.language;
  return useMemo(() => {
    const names = new Intl.DisplayNames([i18n.language], { type: 'language', fallback: 'code' });
    const nameOf = (code: string) => {
      const name = names.of(code) ?? code;
      return name.charAt(0).toLocaleUpperCase(i18n.language) + name.slice(1);
    };
    return {
      nameOf,
      options: (current) =>
        [...new Set([own, ...stemmedLanguages, ...(current ? [current] : [])])].map((value) => ({
          value,
          label: nameOf(value),
        })),
    };
  }, [i18n.language, own]);
}
