export { channels, createScopes, type ScopesOptions } from './create-scopes.ts';
export type { DataDuties, ExportedRow } from './data-duties.ts';
export type { Health, HealthLine } from './health.ts';
export { lockRelay } from './outbox.ts';
export type {
  JobPrincipal,
  MemberPrincipal,
  Principal,
  UserPrincipal,
  VisitorPrincipal,
} from './principal.ts';
export { holds, jobPrincipal } from './principal.ts';
export type { EnqueueOptions, Scope, Scopes, Services, Session, Signal, SystemScope } from './scope.ts';
export type { Snapshot } from './snapshot.ts';
export type { Switches } from './switches.ts';
