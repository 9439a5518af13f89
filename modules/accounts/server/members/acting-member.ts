import { kernelErrors, type Role } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { MemberPrincipal, Scope } from '#kernel/scope';
import { accountsErrors } from '../../contract/index.ts';

/** The member who acts; these endpoints let nobody else in. */
export function actingMember({ principal }: Scope): MemberPrincipal {
  return principal.kind === 'member' ? principal : fail(kernelErrors.forbidden);
}

/** Refuses whoever is no owner where somebody's being an owner is at stake. */
export function refuseUnlessOwner(actor: MemberPrincipal, atStake: readonly Role[]): void {
  if (actor.role !== 'owner' && atStake.includes('owner')) fail(accountsErrors.ownersOnly);
}
