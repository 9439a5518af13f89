import { defineSettings } from '#kernel/browser';
import { billingPermissions } from '../contract/index.ts';

export default defineSettings([
  {
    path: '/settings/credits',
    labelKey: 'billing.nav.credits',
    group: 'organisation',
    order: 80,
    permission: billingPermissions.read,
    load: () => import('./pages/credits-page.tsx'),
  },
  {
    path: '/settings/organisation-credits',
    labelKey: 'billing.adjust.nav',
    group: 'installation',
    order: 15,
    load: () => import('./pages/organisation-credits-page.tsx'),
  },
  {
    path: '/settings/prices',
    labelKey: 'billing.prices.nav',
    group: 'installation',
    order: 16,
    load: () => import('./pages/prices-page.tsx'),
  },
]);
