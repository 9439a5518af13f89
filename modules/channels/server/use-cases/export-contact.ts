import { type ContactTarget, readRows } from '#kernel/duties';
import { type ExportedRow, jobPrincipal } from '#kernel/scope';
import { idsOfPerson } from '#modules/contacts';
import { saidWith } from '#modules/inbox';
import { channelsTables } from '../tables.ts';

/** The mails with a contact, as far as their messages do not say it. */
export async function* exportContact(target: ContactTarget): AsyncGenerator<ExportedRow> {
  const principal = jobPrincipal(target.orgId, 'channels: a contact is exported');
  const ids = await target.services.scopes.withOrg(principal, (scope) =>
    idsOfPerson(scope, target.contactId),
  );
  for (const table of channelsTables) yield* readRows(target, table, saidWith(ids, 'message_id'));
}
