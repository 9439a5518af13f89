import { defineWebModule } from '#kernel/browser';

export const mailWeb = defineWebModule({
  name: 'mail',
  settings: () => import('./settings.ts'),
  locales: { en: () => import('../locales/en.json'), fr: () => import('../locales/fr.json') },
});
