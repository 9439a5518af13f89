/** The words of the parts that are no modules. */
export const sharedLocales = [
  { en: () => import('../../ui/locales/en.json'), fr: () => import('../../ui/locales/fr.json') },
  {
    en: () => import('../../kernel/i18n/locales/en.json'),
    fr: () => import('../../kernel/i18n/locales/fr.json'),
  },
];
