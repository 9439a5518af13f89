export { type Holding, holdLease, type Interruption } from './hold-lease.ts';
export { openWorkshop, type Workshop } from './open-workshop.ts';
