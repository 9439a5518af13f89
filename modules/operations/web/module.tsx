import { defineWebModule } from '#kernel/browser';

export const operationsWeb = defineWebModule({
  name: 'operations',
  settings: () => import('./settings.ts'),
  notices: [{ key: 'outgoing', administrator: true, load: () => import('./frame/outgoing-notice.tsx') }],
  locales: { en: () => import('../locales/en.json'), fr: () => import('../locales/fr.json') },
});
