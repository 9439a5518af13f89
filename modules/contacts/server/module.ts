import { defineModule } from '#kernel/module';
import { contactsErrors, contactsEvents, contactsPermissions } from '../contract/index.ts';
import { seedDemoPeople } from './demo/seed-demo-people.ts';
import { addIdentityRoute } from './routes/add-identity.route.ts';
import { addNoteRoute } from './routes/add-note.route.ts';
import { archiveContactRoute } from './routes/archive-contact.route.ts';
import { createContactRoute } from './routes/create-contact.route.ts';
import { dismissMergeProposalRoute } from './routes/dismiss-merge-proposal.route.ts';
import { getContactRoute } from './routes/get-contact.route.ts';
import { listContactsRoute } from './routes/list-contacts.route.ts';
import { listMergeProposalsRoute } from './routes/list-merge-proposals.route.ts';
import { listNotesRoute } from './routes/list-notes.route.ts';
import { listTimelineRoute } from './routes/list-timeline.route.ts';
import { mergeContactsRoute } from './routes/merge-contacts.route.ts';
import { removeIdentityRoute } from './routes/remove-identity.route.ts';
import { restoreContactRoute } from './routes/restore-contact.route.ts';
import { unmergeContactsRoute } from './routes/unmerge-contacts.route.ts';
import { updateContactRoute } from './routes/update-contact.route.ts';
import { forgetArchivedContacts } from './use-cases/forget-archived-contacts.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const withTheContact = 'with the contact';

export const contactsModule = defineModule({
  name: 'contacts',
  dependsOn: ['accounts'],
  permissions: Object.values(contactsPermissions),
  errors: Object.values(contactsErrors),
  events: Object.values(contactsEvents),
  tables: [
    {
      name: 'contacts',
      tenancy: 'tenant',
      resolvable: true,
      retention: 'with the organisation; of archived ones the id alone remains after 30 days',
    },
    { name: 'contact_identities', tenancy: 'tenant', retention: withTheContact },
    { name: 'contact_notes', tenancy: 'tenant', retention: withTheContact },
    { name: 'contact_interest_events', tenancy: 'tenant', retention: withTheContact },
    { name: 'contact_stage_events', tenancy: 'tenant', retention: withTheContact },
    { name: 'contact_merges', tenancy: 'tenant', retention: withTheContact },
    { name: 'contact_merge_proposals', tenancy: 'tenant', retention: withTheContact },
    { name: 'contact_search', tenancy: 'tenant', resolvable: true, retention: withTheContact },
  ],
  routes: [
    listContactsRoute,
    createContactRoute,
    getContactRoute,
    updateContactRoute,
    archiveContactRoute,
    restoreContactRoute,
    addIdentityRoute,
    removeIdentityRoute,
    listNotesRoute,
    addNoteRoute,
    listTimelineRoute,
    mergeContactsRoute,
    unmergeContactsRoute,
    listMergeProposalsRoute,
    dismissMergeProposalRoute,
  ],
  schedules: [{ name: 'contacts.forget_archived_contacts', everyMs: dayMs, run: forgetArchivedContacts }],
  seedDemo: seedDemoPeople,
});
