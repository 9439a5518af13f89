import { defineWebModule } from '#kernel/browser';

/** Who does the work, and the words for what engines say, which pages of other modules show. */
export const aiWeb = defineWebModule({
  name: 'ai',
  settings: () => import('./settings.ts'),
  locales: { en: () => import('../locales/en.json'), fr: () => import('../locales/fr.json') },
});
