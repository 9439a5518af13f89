import { sql } from 'kysely';
import type { Scope } from '#kernel/scope';
import type { ReturnCause, SuppressionCause } from '#modules/mail/contract';
import type { AutomaticKind, Delivery, MailOrigin } from '../../contract/index.ts';
import type { InboxTables } from './tables.ts';

/** A message's mail without what only few readers ask for. */
export interface MessageMailRow {
  readonly message_id: string;
  readonly subject: string;
  readonly correspondent: string;
  readonly automatic: AutomaticKind | null;
  readonly delivery: Delivery['state'] | null;
  readonly delivery_reason: string | null;
  readonly delivery_cause: ReturnCause | null;
  readonly suppressed_cause: SuppressionCause | null;
  readonly suppressed_at: Date | null;
  readonly origin: MailOrigin | null;
  readonly folded: boolean;
  readonly formatted: boolean;
}

export interface NewMessageMail {
  readonly message_id: string;
  readonly subject: string;
  readonly correspondent: string;
  readonly automatic: AutomaticKind | null;
  readonly delivery: Delivery['state'] | null;
  readonly html: string | null;
  readonly quoted: string;
  readonly signature: string;
  /** Ids of files by Content-ID. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly origin: MailOrigin | null;
}

const nothingTold = {
  delivery_reason: null,
  delivery_cause: null,
  suppressed_cause: null,
  suppressed_at: null,
};

export async function insertMessageMail(scope: Scope, mail: NewMessageMail): Promise<void> {
  await scope
    .tables<InboxTables>()
    .insertInto('message_mails')
    .values({
      ...mail,
      ...nothingTold,
      pictures: JSON.stringify(mail.pictures),
      origin: mail.origin && JSON.stringify(mail.origin),
    })
    .execute();
}

export async function selectMessageMails(scope: Scope, messageIds: readonly string[]) {
  if (messageIds.length === 0) return [];
  return scope
    .tables<InboxTables>()
    .selectFrom('message_mails')
    .select([
      'message_id',
      'subject',
      'correspondent',
      'automatic',
      'delivery',
      'delivery_reason',
      'delivery_cause',
      'suppressed_cause',
      'suppressed_at',
      'origin',
      sql<boolean>`quoted <> '' or signature <> ''`.as('folded'),
      sql<boolean>`html is not null`.as('formatted'),
    ])
    .where('message_id', 'in', [...messageIds])
    .execute();
}

/** Under which subject and to whom a message left, or from whom it came. */
export async function findMessageMail(scope: Scope, messageId: string) {
  return scope
    .tables<InboxTables>()
    .selectFrom('message_mails')
    .select(['subject', 'correspondent'])
    .where('message_id', '=', messageId)
    .executeTakeFirst();
}

/** What is shown of a mail when somebody asks for it as it was sent. */
export async function findOriginal(scope: Scope, messageId: string) {
  return scope
    .tables<InboxTables>()
    .selectFrom('message_mails')
    .select(['html', 'quoted', 'signature', 'pictures'])
    .where('message_id', '=', messageId)
    .executeTakeFirst();
}

/**
 * Notes what became of a message that left.
 * @returns false where nothing is to change: that it left says nothing after it came back
 */
export async function setDeliveryState(
  scope: Scope,
  messageId: string,
  { state, reason, cause, suppressed }: Delivery,
): Promise<boolean> {
  const changed = await scope
    .tables<InboxTables>()
    .updateTable('message_mails')
    .set({
      delivery: state,
      delivery_reason: reason,
      delivery_cause: cause,
      suppressed_cause: suppressed?.cause ?? null,
      suppressed_at: suppressed ? new Date(suppressed.at) : null,
    })
    .where('message_id', '=', messageId)
    .where('delivery', 'is not', null)
    .$if(state !== 'bounced' && state !== 'complained', (query) =>
      query.where('delivery', 'in', ['sending', 'caught', 'sent']),
    )
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}
