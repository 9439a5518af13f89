import type { Scope } from '#kernel/scope';
import { saidWith } from '#modules/inbox';
import type { ChannelsTables } from './tables.ts';

/** Deletes the mails of conversations with these contacts. @returns which, and the addresses that answers went to */
export async function deleteMailsWith(
  scope: Scope,
  contactIds: readonly string[],
): Promise<{ inboundIds: string[]; addresses: string[] }> {
  const trx = scope.tables<ChannelsTables>();
  const theirs = saidWith(contactIds, 'message_id');
  const inbound = await trx.deleteFrom('inbound_mails').where(theirs).returning('id').execute();
  const links = await trx.deleteFrom('mail_links').where(theirs).returning('answer_to').execute();
  return {
    inboundIds: inbound.map(({ id }) => id),
    addresses: [...new Set(links.map(({ answer_to }) => answer_to))],
  };
}
