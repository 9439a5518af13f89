import { Target, UserPlus, Users } from 'lucide-react';
import { defineWebModule } from '#kernel/browser';
import { contactsPermissions } from '../contract/index.ts';

export const contactsWeb = defineWebModule({
  name: 'contacts',
  nav: [
    {
      to: '/contacts',
      labelKey: 'contacts.web.nav.contacts',
      icon: Users,
      order: 20,
      shortcut: 'c',
      permission: contactsPermissions.read,
    },
    {
      to: '/leads',
      labelKey: 'contacts.leads.nav',
      icon: Target,
      order: 25,
      shortcut: 'l',
      permission: contactsPermissions.read,
    },
  ],
  routes: [
    { path: '/contacts', load: () => import('./pages/contacts-page.tsx') },
    { path: '/contacts/$contactId', load: () => import('./pages/contact-page.tsx') },
    { path: '/leads', load: () => import('./pages/leads-page.tsx') },
  ],
  commands: [
    {
      id: 'contacts.new_contact',
      labelKey: 'contacts.web.new.title',
      icon: UserPlus,
      permission: contactsPermissions.write,
      to: '/contacts?dialog=new',
    },
    {
      id: 'contacts.hot_leads',
      labelKey: 'contacts.leads.command.hot',
      icon: Target,
      permission: contactsPermissions.read,
      to: '/leads?minInterest=50',
    },
    {
      id: 'contacts.merge_proposals',
      labelKey: 'contacts.web.proposals.title',
      icon: Users,
      permission: contactsPermissions.write,
      to: '/contacts?dialog=proposals',
    },
  ],
  locales: { en: () => import('../locales/en.json'), fr: () => import('../locales/fr.json') },
});
