export { channels, createScopes, type ScopesOptions } from './create-scopes.ts';
export type {
  JobPrincipal,
  MemberPrincipal,
  Principal,
  UserPrincipal,
  VisitorPrincipal,
} from './principal.ts';
export { holds, jobPrincipal } from './principal.ts';
export type { EnqueueOptions, Scope, Session, Signal, SystemScope } from './scope.ts';
export type { Scopes, Services } from './services.ts';
