import { publicUrlOf } from '#kernel/config';
import type { Locale } from '#kernel/contract';
import type { Session as Transaction } from '#kernel/scope';
import { accountMailerOf } from './account-mailer.ts';

/** One a letter; its words stand under `accounts.mail.<kind>.*` in the locales. */
export type LetterKind =
  | 'verify_email'
  | 'reset_password'
  | 'password_changed'
  | 'change_email'
  | 'email_changed'
  | 'invitation'
  | 'account_deletion'
  | 'organisation_deletion';

export interface Recipient {
  readonly email: string;
  readonly name?: string;
  readonly locale: Locale;
}

/** A page of the application, and the token that its address carries behind `#`, where no server logs it. */
export interface LetterLink {
  readonly path: string;
  readonly token?: string;
}

/** Writes somebody about their account; the letter leaves when the transaction commits. */
export function sendLetter(
  transaction: Transaction,
  kind: LetterKind,
  to: Recipient,
  about: {
    readonly ref: string;
    readonly link?: LetterLink;
    readonly vars?: Readonly<Record<string, string>>;
  },
): Promise<void> {
  const { services } = transaction;
  const say = (part: string) => services.i18n.t(to.locale, `accounts.mail.${kind}.${part}`, about.vars);
  const greeting =
    to.name === undefined
      ? services.i18n.t(to.locale, 'accounts.mail.greeting.nobody')
      : services.i18n.t(to.locale, 'accounts.mail.greeting.name', { name: to.name });
  return accountMailerOf(services).send(transaction, {
    to: { address: to.email, name: to.name },
    locale: to.locale,
    subject: say('subject'),
    paragraphs: [greeting, say('text')],
    action: about.link && { label: say('action'), url: urlOf(transaction, about.link) },
    closing: [say('closing')],
    purpose: `accounts.${kind}`,
    ref: about.ref,
  });
}

function urlOf({ services }: Transaction, { path, token }: LetterLink): string {
  return `${publicUrlOf(services.config)}${path}${token === undefined ? '' : `#token=${token}`}`;
}
