import type { FastifyRequest } from 'fastify';
import { type Contract, kernelErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import {
  holds,
  type MemberPrincipal,
  type Principal,
  type Services,
  type UserPrincipal,
  type VisitorPrincipal,
} from '#kernel/scope';

interface AuthenticatedUser {
  readonly user: UserPrincipal;
  readonly member: MemberPrincipal | null;
  /** Whether this person looks after the installation. */
  readonly administrator: boolean;
}

/** Who a bearer token speaks for. A module's manifest brings each of them; the kernel knows no accounts. */
export interface Authenticators {
  /** A member's access token; `member` is null when the user is no longer in that organisation. */
  user(token: string, services: Services): Promise<AuthenticatedUser | null>;
  /** The token of one conversation. */
  visitor(token: string, services: Services): Promise<VisitorPrincipal | null>;
}

export type Caller =
  | { readonly kind: 'scoped'; readonly principal: Principal }
  | { readonly kind: 'user'; readonly user: UserPrincipal }
  | { readonly kind: 'nobody' };

const bearer = /^Bearer ([\w.~+/=-]{1,4096})$/;

/** The bearer token as it was sent, unverified; null without one. */
export function bearerOf(request: FastifyRequest): string | null {
  return bearer.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

function tokenOf(request: FastifyRequest): string {
  const token = bearerOf(request);
  if (token === null) throw unauthenticated();
  return token;
}

const unauthenticated = () =>
  new AppError(kernelErrors.unauthenticated, { headers: { 'www-authenticate': 'Bearer' } });

/** Establishes who calls, and refuses who may not. */
export async function authenticate(
  contract: Contract,
  request: FastifyRequest,
  authenticators: Authenticators,
  services: Services,
): Promise<Caller> {
  const { access } = contract;
  if (access.kind === 'public') return { kind: 'nobody' };
  if (access.kind === 'visitor') {
    const principal = await authenticators.visitor(tokenOf(request), services);
    if (!principal) throw unauthenticated();
    return { kind: 'scoped', principal };
  }
  const found = await authenticators.user(tokenOf(request), services);
  if (!found) throw unauthenticated();
  if (access.kind === 'administrator' && !found.administrator) throw new AppError(kernelErrors.forbidden);
  if (access.kind !== 'member') return { kind: 'user', user: found.user };
  if (!found.member) throw unauthenticated();
  if (!holds(found.member, access.permission)) throw new AppError(kernelErrors.forbidden);
  return { kind: 'scoped', principal: found.member };
}

/** The key under which a caller's requests are counted together. */
export function callerKey(caller: Caller, ip: string): string {
  if (caller.kind === 'nobody') return `ip:${ip}`;
  if (caller.kind === 'user') return `user:${caller.user.userId}`;
  const { principal } = caller;
  if (principal.kind === 'member') return `user:${principal.userId}`;
  return principal.kind === 'visitor' ? `visitor:${principal.conversationId}` : `job:${principal.orgId}`;
}
