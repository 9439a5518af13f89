import { useTranslation } from 'react-i18next';
import { lazyPart } from '#ui';
import type { ForeignTextProps } from './foreign-text.tsx';
import { isForeign, useTranslations } from './translations.tsx';

const { Part: ForeignText } = lazyPart(() => import('./foreign-text.tsx'));

interface ForeignProps extends Omit<ForeignTextProps, 'translations'> {
  language: string | null;
}

/** Below words in another language than the reader's: their translation, or the way to it. */
export function Foreign({ language, ...words }: ForeignProps) {
  const { i18n } = useTranslation();
  const translations = useTranslations();
  if (!translations || words.text.trim() === '' || !isForeign(language, i18n.language)) return null;
  return <ForeignText {...words} translations={translations} />;
}
