import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { inboxErrors } from '../../contract/index.ts';
import { originalLink } from '../original-link.ts';
import { findOriginal } from '../repo/message-mail.repo.ts';

/** What was folded away from a mail, and where it is shown as it was sent. */
export async function getOriginal(scope: Scope, messageId: string) {
  const found = await findOriginal(scope, messageId);
  if (!found) return fail(inboxErrors.messageNotFound);
  const { html, quoted, signature } = found;
  const link = (pictures: boolean) =>
    originalLink(scope.services, { orgId: scope.orgId, messageId, pictures });
  return {
    quoted,
    signature,
    page: html === null ? null : link(false),
    pageWithPictures: html?.includes(' data-remote-src="') ? link(true) : null,
  };
}
