import type { Permission, Role } from '#kernel/contract';

/** A member of an organisation, signed in. */
export interface MemberPrincipal {
  readonly kind: 'member';
  readonly orgId: string;
  readonly userId: string;
  readonly sessionId: string;
  readonly role: Role;
}

/** A visitor, who holds the token of one conversation and reaches nothing else. */
export interface VisitorPrincipal {
  readonly kind: 'visitor';
  readonly orgId: string;
  readonly channelId: string;
  readonly conversationId: string;
}

/** The program itself, doing one organisation's work. */
export interface JobPrincipal {
  readonly kind: 'job';
  readonly orgId: string;
  readonly reason: string;
}

/** Who acts inside an organisation. */
export type Principal = MemberPrincipal | VisitorPrincipal | JobPrincipal;

/** A signed-in user outside any organisation's scope. */
export interface UserPrincipal {
  readonly kind: 'user';
  readonly userId: string;
  readonly sessionId: string;
  readonly orgId: string;
}

export function jobPrincipal(orgId: string, reason: string): JobPrincipal {
  return { kind: 'job', orgId, reason };
}

/** Whether a principal may do something; visitors and jobs hold no permission, they are let in by their own routes. */
export function holds(principal: Principal, permission: Permission): boolean {
  return principal.kind === 'member' && permission.roles.includes(principal.role);
}
