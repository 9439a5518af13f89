import { organisationDuties } from '#kernel/duties';
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
import { contactsTables } from './tables.ts';
import { eraseContact } from './use-cases/erase-contact.ts';
import { exportContact } from './use-cases/export-contact.ts';
import { forgetArchivedContacts } from './use-cases/forget-archived-contacts.ts';
import { partMergedContacts } from './use-cases/part-merged-contacts.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const ofOrganisations = organisationDuties(contactsTables);

export const contactsModule = defineModule({
  name: 'contacts',
  dependsOn: ['accounts'],
  permissions: Object.values(contactsPermissions),
  errors: Object.values(contactsErrors),
  events: Object.values(contactsEvents),
  tables: contactsTables,
  duties: {
    ...ofOrganisations,
    eraseOrg: async (target) => {
      await partMergedContacts(target);
      await ofOrganisations.eraseOrg(target);
    },
    exportContact,
    eraseContact,
  },
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
