import type { Locale } from '#kernel/contract';
import type { Services, Session as Transaction } from '#kernel/scope';

/** A letter about somebody's account, in the words of its reader's language. */
export interface AccountLetter {
  readonly to: { readonly address: string; readonly name?: string };
  readonly locale: Locale;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly action?: { readonly label: string; readonly url: string };
  readonly closing?: readonly string[];
  /** `accounts.reset_password` */
  readonly purpose: string;
  /** What it is about: the same letter asked for twice is sent once. */
  readonly ref: string;
}

/** Who sends letters about accounts. This module may not import the one that does, so that one registers here. */
export interface AccountMailer {
  /** Takes a letter in the caller's transaction: it leaves if that commits, and only then. */
  send(transaction: Transaction, letter: AccountLetter): Promise<void>;
}

const mailers = new WeakMap<object, AccountMailer>();

/** Called once an installation, by the module that sends mail (`register` of its manifest). */
export function registerAccountMailer(services: Services, mailer: AccountMailer): void {
  mailers.set(services, mailer);
}

/** @throws when no module registered, which is a mistake in the list of modules */
export function accountMailerOf(services: Services): AccountMailer {
  const mailer = mailers.get(services);
  if (!mailer) throw new Error('No module sends letters about accounts.');
  return mailer;
}
