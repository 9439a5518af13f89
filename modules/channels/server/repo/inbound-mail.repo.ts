import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { ChannelsTables, InboundMailRow } from './tables.ts';

const inbound = (scope: Scope) => scope.tables<ChannelsTables>();

export async function isJournalled(scope: Scope, deliveryKey: string): Promise<boolean> {
  const found = await inbound(scope)
    .selectFrom('inbound_mails')
    .select('id')
    .where('delivery_key', '=', deliveryKey)
    .executeTakeFirst();
  return found !== undefined;
}

/** @returns false when the same mail has been journalled meanwhile */
export async function insertInboundMail(
  scope: Scope,
  mail: Pick<
    InboundMailRow,
    | 'id'
    | 'channel_id'
    | 'delivery_key'
    | 'recipient'
    | 'envelope_from'
    | 'remote_address'
    | 'helo'
    | 'raw_file_id'
    | 'received_at'
  >,
): Promise<boolean> {
  const inserted = await inbound(scope)
    .insertInto('inbound_mails')
    .values({
      ...mail,
      status: 'waiting',
      message_id: null,
      attempts: 0,
      lease_owner: null,
      lease_until: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/**
 * Takes the oldest waiting mail of a mailbox; undefined when there is none or somebody else holds it: mails are read one
 * after the other, so that an answer never comes before what it answers.
 * @param leaseMs how long the taker is believed to live
 */
export async function claimOldestMail(
  scope: Scope,
  channelId: string,
  owner: string,
  leaseMs: number,
): Promise<InboundMailRow | undefined> {
  const now = scope.now();
  const claimed = await sql<InboundMailRow>`
    update inbound_mails m set lease_owner = ${owner}, attempts = m.attempts + 1,
      lease_until = ${now}::timestamptz + make_interval(secs => ${leaseMs / 1000})
    where m.id = (
        select o.id from inbound_mails o where o.channel_id = ${channelId} and o.status = 'waiting'
        order by o.received_at, o.id limit 1 for update
      )
      and (m.lease_until is null or m.lease_until < ${now})
    returning m.*
  `.execute(inbound(scope));
  return claimed.rows[0];
}

/** Holds a mail for longer. */
export async function keepMailLease(
  scope: Scope,
  { id, owner, leaseMs }: { readonly id: string; readonly owner: string; readonly leaseMs: number },
): Promise<void> {
  await changeHeld(scope, id, owner, { lease_until: new Date(scope.now().getTime() + leaseMs) });
}

/** Lets a mail wait for its next attempt. */
export async function releaseMail(scope: Scope, id: string, owner: string): Promise<void> {
  await changeHeld(scope, id, owner, { lease_owner: null, lease_until: null });
}

/** Ends a mail's waiting; false when somebody else has taken it over, who then does what is to be done. */
export async function endWaiting(
  scope: Scope,
  held: { readonly id: string; readonly owner: string },
  became: Pick<InboundMailRow, 'status' | 'message_id'>,
): Promise<boolean> {
  return changeHeld(scope, held.id, held.owner, { ...became, lease_owner: null, lease_until: null });
}

async function changeHeld(
  scope: Scope,
  id: string,
  owner: string,
  change: Partial<InboundMailRow>,
): Promise<boolean> {
  const changed = await inbound(scope)
    .updateTable('inbound_mails')
    .set(change)
    .where('id', '=', id)
    .where('lease_owner', '=', owner)
    .where('status', '=', 'waiting')
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** Forgets that up to `limit` mails have bytes. @returns the mails */
export async function dropBytes(scope: Scope, receivedBefore: Date, limit: number): Promise<string[]> {
  const dropped = await sql<{ id: string }>`
    update inbound_mails set raw_file_id = null where id in (
      select id from inbound_mails
      where raw_file_id is not null and status <> 'waiting' and received_at < ${receivedBefore} limit ${limit}
    ) returning id
  `.execute(inbound(scope));
  return dropped.rows.map(({ id }) => id);
}
