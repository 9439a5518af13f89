/** The words of the design system, which is no module and has no manifest. */
export const uiLocales = {
  en: () => import('../../ui/locales/en.json'),
  fr: () => import('../../ui/locales/fr.json'),
};
