import { defineWebModule } from '#kernel/browser';

export const billingWeb = defineWebModule({
  name: 'billing',
  settings: () => import('./settings.ts'),
  notices: [{ key: 'budget', load: () => import('./frame/budget-notice.tsx') }],
  locales: { en: () => import('../locales/en.json'), fr: () => import('../locales/fr.json') },
});
