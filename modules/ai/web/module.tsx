import { defineWebModule } from '#kernel/browser';

/** No page of its own: the words for what engines say, which pages of other modules show. */
export const aiWeb = defineWebModule({
  name: 'ai',
  locales: { en: () => import('../locales/en.json'), fr: () => import('../locales/fr.json') },
});
