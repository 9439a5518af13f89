import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { UserPrincipal } from '#kernel/scope';

/** The caller of an endpoint for signed-in users, which the kernel has let in already. */
export function signedInUser(user: UserPrincipal | null): UserPrincipal {
  return user ?? fail(kernelErrors.unauthenticated);
}
