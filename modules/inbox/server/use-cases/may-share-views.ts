import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { holds, type Scope } from '#kernel/scope';
import { inboxPermissions } from '../../contract/index.ts';
import { actingMember } from './acting-member.ts';

/** Forbidden to whoever may not share views. */
export function mayShareViews(scope: Scope): void {
  if (!holds(actingMember(scope), inboxPermissions.shareViews)) fail(kernelErrors.forbidden);
}
