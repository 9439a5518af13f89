import type { Services, Session as Transaction } from '#kernel/scope';
import { deliverMail } from './deliver-mail.ts';

/** Sends a mail about an account; without an id, whichever is due. @returns whether there was one */
export function deliverInstallationMail(services: Services, id?: string): Promise<boolean> {
  const open = <T>(act: (transaction: Transaction) => Promise<T>) =>
    services.scopes.withSystem('mail about accounts', act);
  return deliverMail(services, { place: 'installation', open, id });
}
