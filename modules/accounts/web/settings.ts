import { defineSettings } from '#kernel/browser';
import { readHistory, readMembers, readOrganisation } from '../contract/index.ts';

export default defineSettings([
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
]);
