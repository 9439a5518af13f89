import { Inbox, Reply } from 'lucide-react';
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
  settings: () => import('./settings.ts'),
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
  textActions: [
    {
      key: 'inbox.reply',
      order: 20,
      labelKey: 'inbox.from_text.label',
      icon: Reply,
      permission: inboxPermissions.reply,
      load: () => import('./text-actions/text-to-reply.tsx'),
    },
  ],
  locales: { en: () => import('../locales/en.json'), fr: () => import('../locales/fr.json') },
});
