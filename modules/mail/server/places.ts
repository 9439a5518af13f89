import type { MailTable } from './repo/tables.ts';

/** Whose mail it is, which is also where its row is. */
export type MailPlace = { readonly orgId: string } | 'installation';

export const tableOf = (place: MailPlace): MailTable =>
  place === 'installation' ? 'installation_mails' : 'mail_messages';

/** What a body is sealed for: its own row, so that another row's does not open there. */
export const sealPurpose = 'mail.body';
