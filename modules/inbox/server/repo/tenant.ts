import type { GeneratedAlways } from 'kysely';

/** What every table of an organisation has. */
export interface Tenant {
  org_id: GeneratedAlways<string>;
}
