export { forgetAnnounced } from './announced.repo.ts';
export { createDataDuties } from './create-data-duties.ts';
export {
  type ContactTarget,
  type DeclaredDuties,
  type Duties,
  type DutyTarget,
  holdsNoContacts,
} from './duties.ts';
export { kernelDuties } from './kernel-duties.ts';
export { organisationDuties } from './table-duties.ts';
export { readRows } from './tenant-rows.repo.ts';
