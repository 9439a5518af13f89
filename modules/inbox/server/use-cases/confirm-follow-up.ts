import type { Services } from '#kernel/scope';
import { organisationProfile } from '#modules/accounts';
import { proveIdentity } from '#modules/contacts';
import { changeFollowUp } from '../repo/follow-up.repo.ts';
import { appendMessage } from './append-message.ts';
import { linkedFollowUp } from './linked-follow-up.ts';

/** The owner of an address has clicked: it is proved, answers follow there, and the thread says so. */
export async function confirmFollowUp(services: Services, token: string): Promise<void> {
  await linkedFollowUp(services, 'confirm', token, async (scope, { conversation, followUp }) => {
    if (followUp.confirmed_at !== null) return;
    const { address } = followUp;
    await changeFollowUp(scope, conversation.id, { confirmed_at: scope.now() });
    await proveIdentity(scope, conversation.contact_id, { kind: 'email', value: address });
    const { language } = await organisationProfile(scope);
    await appendMessage(scope, conversation, {
      author: 'system',
      visibility: 'note',
      text: services.i18n.t(language, 'inbox.follow_up.note', { address }),
    });
  });
}
