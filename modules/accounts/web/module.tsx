import { defineWebModule } from '#kernel/browser';
import { readHistory, readMembers, readOrganisation } from '../contract/index.ts';
import { AccountsProvider } from './session/accounts-provider.tsx';

export const accountsWeb = defineWebModule({
  name: 'accounts',
  routes: [
    { path: '/sign-in', public: true, load: () => import('./pages/sign-in-page.tsx') },
    { path: '/register', public: true, load: () => import('./pages/register-page.tsx') },
    { path: '/forgot-password', public: true, load: () => import('./pages/forgot-password-page.tsx') },
    { path: '/reset-password', public: true, load: () => import('./pages/reset-password-page.tsx') },
    { path: '/verify-email', public: true, load: () => import('./pages/verify-email-page.tsx') },
    { path: '/confirm-email', public: true, load: () => import('./pages/confirm-email-page.tsx') },
    { path: '/invitation', public: true, load: () => import('./pages/invitation-page.tsx') },
    { path: '/welcome', load: () => import('./pages/welcome-page.tsx') },
  ],
  settings: [
    {
      path: '/settings/profile',
      labelKey: 'accounts.web.settings.profile',
      group: 'you',
      order: 10,
      load: () => import('./settings/profile-page.tsx'),
    },
    {
      path: '/settings/password',
      labelKey: 'accounts.web.settings.password',
      group: 'you',
      order: 15,
      load: () => import('./settings/password-page.tsx'),
    },
    {
      path: '/settings/sessions',
      labelKey: 'accounts.web.settings.sessions',
      group: 'you',
      order: 20,
      load: () => import('./settings/sessions-page.tsx'),
    },
    {
      path: '/settings/security',
      labelKey: 'accounts.web.settings.security',
      group: 'you',
      order: 30,
      load: () => import('./settings/security-page.tsx'),
    },
    {
      path: '/settings/organisation',
      labelKey: 'accounts.web.settings.organisation',
      group: 'organisation',
      order: 10,
      permission: readOrganisation,
      load: () => import('./settings/organisation-page.tsx'),
    },
    {
      path: '/settings/members',
      labelKey: 'accounts.web.settings.members',
      group: 'organisation',
      order: 15,
      permission: readMembers,
      load: () => import('./settings/members-page.tsx'),
    },
    {
      path: '/settings/history',
      labelKey: 'accounts.web.settings.history',
      group: 'organisation',
      order: 90,
      permission: readHistory,
      load: () => import('./settings/history-page.tsx'),
    },
    {
      path: '/settings/organisations',
      labelKey: 'accounts.web.settings.organisations',
      group: 'installation',
      order: 12,
      load: () => import('./settings/organisations-page.tsx'),
    },
    {
      path: '/settings/users',
      labelKey: 'accounts.web.settings.users',
      group: 'installation',
      order: 14,
      load: () => import('./settings/users-page.tsx'),
    },
  ],
  commands: [{ id: 'accounts.welcome', labelKey: 'accounts.web.welcome.nav', to: '/welcome' }],
  firstSteps: [
    {
      key: 'shop',
      order: 10,
      titleKey: 'accounts.web.welcome.shop_title',
      textKey: 'accounts.web.welcome.shop_text',
      actionKey: 'accounts.web.welcome.shop_action',
      to: '/settings/organisation',
      done: () => import('./first-steps/shop-named.ts'),
    },
  ],
  shell: {
    Provider: AccountsProvider,
    loadFrame: () => import('./frame/accounts-frame.tsx'),
    loadSettings: () => import('./settings/settings-frame.tsx'),
  },
  locales: { en: () => import('../locales/en.json'), fr: () => import('../locales/fr.json') },
});
