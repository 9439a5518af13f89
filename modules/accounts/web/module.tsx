import { defineWebModule } from '#kernel/browser';
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
  settings: () => import('./settings.ts'),
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
