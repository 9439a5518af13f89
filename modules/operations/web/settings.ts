import { defineSettings } from '#kernel/browser';

export default defineSettings([
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
]);
