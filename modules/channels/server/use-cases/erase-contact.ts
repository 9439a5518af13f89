import type { ContactTarget } from '#kernel/duties';
import { detachFiles } from '#kernel/files';
import { jobPrincipal } from '#kernel/scope';
import { idsOfPerson } from '#modules/contacts';
import { forgetMailTo } from '#modules/mail';
import { rawMailOwner } from '../mailbox/raw-mail-owner.ts';
import { deleteMailsWith } from '../repo/erase.repo.ts';

/** Deletes the mails with a contact: as they came, what is known of them, and the answers on their way. */
export async function eraseContact({ services, orgId, contactId }: ContactTarget): Promise<void> {
  const principal = jobPrincipal(orgId, 'channels: a contact is erased');
  await services.scopes.withOrg(principal, async (scope) => {
    const deleted = await deleteMailsWith(scope, await idsOfPerson(scope, contactId));
    await detachFiles(scope, { kind: rawMailOwner, ids: deleted.inboundIds }, { atOnce: true });
    await forgetMailTo(scope, deleted.addresses);
  });
}
