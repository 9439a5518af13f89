import { defineWebModule } from '#kernel/browser';

export const operationsWeb = defineWebModule({
  name: 'operations',
  settings: [
    {
      path: '/settings/health',
      labelKey: 'operations.web.settings.health',
      group: 'installation',
      order: 10,
      load: () => import('./pages/health-page.tsx'),
    },
    {
      path: '/settings/queue',
      labelKey: 'operations.web.settings.queue',
      group: 'installation',
      order: 30,
      load: () => import('./pages/queue-page.tsx'),
    },
  ],
  notices: [{ key: 'outgoing', administrator: true, load: () => import('./frame/outgoing-notice.tsx') }],
  locales: { en: () => import('../locales/en.json'), fr: () => import('../locales/fr.json') },
});
