import { kernelErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { claimIdentities } from '#modules/contacts';
import type { FollowUp } from '../../contract/index.ts';
import { countUnproved, findFollowUp, putFollowUp } from '../repo/follow-up.repo.ts';
import { followUpView } from './follow-up-view.ts';
import { mailConfirmation } from './mail-confirmation.ts';
import { type VisitorAddress, visitorConversation } from './visitor-conversation.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** Somebody mistypes an address once or twice. */
const mostTries = 3;
/** Conversations in which one address may be given in a day before its owner has clicked anywhere. */
const mostUnproved = 3;

/**
 * Sends one mail to an address that a visitor gives, and nothing more before its owner has clicked: the same address in
 * the same conversation gets it once, however often it is given.
 */
export async function askFollowUp(
  scope: Scope,
  address: VisitorAddress,
  given: { readonly email: string },
): Promise<FollowUp> {
  const conversation = await visitorConversation(scope, address, 'lock');
  const email = given.email.normalize('NFC').toLowerCase();
  const known = await findFollowUp(scope, conversation.id);
  if (known?.address === email) return followUpView(known);
  const since = new Date(scope.now().getTime() - dayMs);
  if ((known?.tries ?? 0) >= mostTries || (await countUnproved(scope, email, since)) >= mostUnproved) {
    const seconds = dayMs / 1000;
    throw new AppError(kernelErrors.rateLimited, {
      vars: { seconds },
      headers: { 'retry-after': String(seconds) },
    });
  }
  await claimIdentities(scope, conversation.contact_id, [{ kind: 'email', value: email }]);
  await putFollowUp(scope, conversation.id, email);
  await mailConfirmation(scope, conversation, email);
  return { state: 'sent', address: email };
}
