import { Inbox } from 'lucide-react';
import { defineWebModule } from '#kernel/browser';
import { inboxPermissions } from '../contract/index.ts';

export const inboxWeb = defineWebModule({
  name: 'inbox',
  nav: [
    {
      to: '/inbox',
      labelKey: 'inbox.nav.inbox',
      shortLabelKey: 'inbox.nav.inbox_short',
      icon: Inbox,
      order: 10,
      shortcut: 'i',
      permission: inboxPermissions.read,
      badge: () => import('./parts/inbox-badge.ts'),
      below: () => import('./parts/views/rail-views.tsx'),
    },
  ],
  // One route for both, so that opening a conversation leaves the list where it was.
  routes: [{ path: '/inbox/{-$conversationId}', load: () => import('./pages/inbox-page.tsx') }],
  settings: [
    {
      path: '/settings/notifications',
      labelKey: 'inbox.nav.notices',
      group: 'you',
      order: 15,
      permission: inboxPermissions.read,
      load: () => import('./pages/notices-page.tsx'),
    },
    {
      path: '/settings/channels',
      labelKey: 'inbox.nav.channels',
      group: 'organisation',
      order: 20,
      permission: inboxPermissions.read,
      load: () => import('./pages/channels-page.tsx'),
    },
    {
      path: '/settings/replies',
      labelKey: 'inbox.nav.replies',
      group: 'organisation',
      order: 24,
      permission: inboxPermissions.read,
      load: () => import('./pages/replies-page.tsx'),
    },
    {
      path: '/settings/macros',
      labelKey: 'inbox.nav.macros',
      group: 'organisation',
      order: 26,
      permission: inboxPermissions.read,
      load: () => import('./pages/macros-page.tsx'),
    },
    {
      path: '/settings/hours',
      labelKey: 'inbox.nav.hours',
      group: 'organisation',
      order: 23,
      permission: inboxPermissions.read,
      load: () => import('./pages/hours-page.tsx'),
    },
    {
      path: '/settings/response-times',
      labelKey: 'inbox.nav.targets',
      group: 'organisation',
      order: 23.5,
      permission: inboxPermissions.read,
      load: () => import('./pages/targets-page.tsx'),
    },
    {
      path: '/settings/survey',
      labelKey: 'inbox.nav.survey',
      group: 'organisation',
      order: 23.7,
      permission: inboxPermissions.read,
      load: () => import('./pages/survey-page.tsx'),
    },
    {
      path: '/settings/teams',
      labelKey: 'inbox.nav.teams',
      group: 'organisation',
      order: 21,
      permission: inboxPermissions.read,
      load: () => import('./pages/teams-page.tsx'),
    },
    {
      path: '/settings/assistant',
      labelKey: 'inbox.nav.assistant',
      group: 'organisation',
      order: 22,
      permission: inboxPermissions.read,
      load: () => import('./pages/assistant-page.tsx'),
    },
  ],
  frameParts: [
    {
      key: 'bell',
      order: 10,
      permission: inboxPermissions.read,
      load: () => import('./parts/bell/bell.tsx'),
    },
  ],
  firstSteps: [
    {
      key: 'snippet',
      order: 30,
      titleKey: 'inbox.first_step.title',
      textKey: 'inbox.first_step.text',
      actionKey: 'inbox.first_step.action',
      to: '/settings/channels',
      done: () => import('./parts/first-message-came.ts'),
    },
  ],
  locales: { en: () => import('../locales/en.json'), fr: () => import('../locales/fr.json') },
});
