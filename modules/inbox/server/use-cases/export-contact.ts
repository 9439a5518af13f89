import { type ContactTarget, readRows } from '#kernel/duties';
import { type ExportedRow, jobPrincipal } from '#kernel/scope';
import { idsOfPerson } from '#modules/contacts';
import { ofContacts } from '../repo/erase.repo.ts';
import { saidWith } from '../repo/message-rows.repo.ts';
import { inboxTables } from '../tables.ts';

/** What of a conversation is about the visitor; who read it and was told of it is the members' affair. */
const aboutVisitor = new Set([
  'conversations',
  'messages',
  'file_texts',
  'decisions',
  'reply_drafts',
  'silences',
  'follow_ups',
  'surveys',
]);

/** Every conversation with a contact: what was said, and what the assistant made of it. */
export async function* exportContact(target: ContactTarget): AsyncGenerator<ExportedRow> {
  const principal = jobPrincipal(target.orgId, 'inbox: a contact is exported');
  const ids = await target.services.scopes.withOrg(principal, (scope) =>
    idsOfPerson(scope, target.contactId),
  );
  for (const table of inboxTables.filter(({ name }) => aboutVisitor.has(name))) {
    const theirs =
      table.name === 'file_texts'
        ? saidWith(ids, 'message_id')
        : ofContacts(ids, table.name === 'conversations' ? 'id' : undefined);
    yield* readRows(target, table, theirs);
  }
}
