import { defineSettings } from '#kernel/browser';
import { mailPermissions } from '../contract/index.ts';

export default defineSettings([
  {
    path: '/settings/caught-mail',
    labelKey: 'mail.web.settings.caught',
    group: 'organisation',
    order: 90,
    permission: mailPermissions.readCaught,
    load: () => import('./pages/caught-mail-page.tsx'),
  },
  {
    path: '/settings/suppressed-mail',
    labelKey: 'mail.web.settings.suppressed',
    group: 'organisation',
    order: 91,
    permission: mailPermissions.readSuppressions,
    load: () => import('./pages/suppressions-page.tsx'),
  },
  {
    path: '/settings/mail-sending',
    labelKey: 'mail.web.settings.sending',
    group: 'installation',
    order: 15,
    load: () => import('./pages/mail-sending-page.tsx'),
  },
  {
    path: '/settings/account-mail',
    labelKey: 'mail.web.settings.account_mail',
    group: 'installation',
    order: 20,
    load: () => import('./pages/account-mail-page.tsx'),
  },
]);
