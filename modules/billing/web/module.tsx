import { defineWebModule } from '#kernel/browser';

export const billingWeb = defineWebModule({
  name: 'billing',
  settings: () => import('./settings.ts'),
  locales: { en: () => import('../locales/en.json'), fr: () => import('../locales/fr.json') },
});
