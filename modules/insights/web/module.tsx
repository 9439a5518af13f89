import { House } from 'lucide-react';
import { defineWebModule } from '#kernel/browser';
import { insightsPermissions } from '../contract/index.ts';

export const insightsWeb = defineWebModule({
  name: 'insights',
  nav: [
    {
      to: '/home',
      labelKey: 'insights.nav.home',
      icon: House,
      order: 5,
      shortcut: 'h',
      permission: insightsPermissions.read,
    },
  ],
  routes: [{ path: '/home', load: () => import('./pages/home-page.tsx') }],
  locales: { en: () => import('../locales/en.json'), fr: () => import('../locales/fr.json') },
});
