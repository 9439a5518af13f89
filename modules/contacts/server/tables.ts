import type { Table } from '#kernel/migrator';

const withTheContact = 'with the contact';

export const contactsTables: readonly Table[] = [
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
  { name: 'contact_classes', tenancy: 'tenant', retention: withTheContact },
  { name: 'contact_merges', tenancy: 'tenant', retention: withTheContact },
  { name: 'contact_merge_proposals', tenancy: 'tenant', retention: withTheContact },
  { name: 'contact_search', tenancy: 'tenant', resolvable: true, retention: withTheContact },
];
