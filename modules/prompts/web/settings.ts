import { defineSettings } from '#kernel/browser';
import { promptsPermissions } from '../contract/index.ts';

export default defineSettings([
  {
    path: '/settings/prompts',
    labelKey: 'prompts.nav',
    group: 'organisation',
    order: 22.5,
    permission: promptsPermissions.read,
    load: () => import('./pages/prompts-page.tsx'),
  },
]);
