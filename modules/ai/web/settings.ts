import { defineSettings } from '#kernel/browser';
import { aiPermissions } from '../contract/index.ts';

export default defineSettings([
  {
    path: '/settings/engines',
    labelKey: 'ai.web.nav',
    group: 'organisation',
    order: 75,
    permission: aiPermissions.manageEngines,
    load: () => import('./pages/engines-page.tsx'),
  },
]);
