import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { MemberPrincipal, Scope } from '#kernel/scope';

/** The member who acts; what only people may do is forbidden to everybody else. */
export function actingMember(scope: Scope): MemberPrincipal {
  return scope.principal.kind === 'member' ? scope.principal : fail(kernelErrors.forbidden);
}
