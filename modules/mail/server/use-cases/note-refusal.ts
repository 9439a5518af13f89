import type { Scope } from '#kernel/scope';
import type { ReturnCause } from '../../contract/index.ts';
import type { MailRow } from '../repo/tables.ts';
import { causeOfStatus, statusIn } from '../returns/weigh-return.ts';
import { suppressAddress } from './suppress-address.ts';

/**
 * What the mail server's final answer says. That there is no such address ends it as a report would; any other may be
 * about us, as where the server wants us to sign in, and is not counted against anybody.
 * @returns null where the answer has no code
 */
export async function noteRefusal(
  scope: Scope,
  { id, to_address }: MailRow,
  { permanent, reason }: { readonly permanent: boolean; readonly reason: string },
): Promise<ReturnCause | null> {
  const status = statusIn(reason);
  if (status === null) return null;
  const cause = causeOfStatus(status);
  if (permanent && cause === 'no_such_address') {
    const address = to_address.toLowerCase();
    await suppressAddress(scope, { mailId: id, address, kind: 'bounce', status, reason });
  }
  return cause;
}
