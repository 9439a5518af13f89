import { fail } from '#kernel/errors';
import type { Scope } from '#kernel/scope';
import { memberNames, organisationProfile } from '#modules/accounts';
import { inboxErrors, type VariableValues } from '../../contract/index.ts';
import { firstWords } from '../repo/message.repo.ts';
import { isAnonymousName } from '../views/visitor-name.ts';
import { actingMember } from './acting-member.ts';
import { showConversation } from './show-conversation.ts';

const firstName = (name: string | null): string | null => name?.split(/\s+/)[0] ?? null;

const longestSubject = 80;

/** What a canned reply may say of a conversation, its contact and the acting member; null for what nobody knows. */
export async function variableValues(scope: Scope, conversationId: string): Promise<VariableValues> {
  const conversation = await showConversation(scope, conversationId);
  if (!conversation) return fail(inboxErrors.conversationNotFound);
  const { userId } = actingMember(scope);
  const { name } = conversation.contact;
  const contact = name === '' || isAnonymousName(scope, name, conversationId) ? null : name;
  const member = (await memberNames(scope, [userId])).get(userId) ?? null;
  const [subject = ''] = (await firstWords(scope, conversationId)).trim().split('\n');
  return {
    'contact.name': contact,
    'contact.firstName': firstName(contact),
    'member.name': member,
    'member.firstName': firstName(member),
    'organisation.name': (await organisationProfile(scope)).name,
    'conversation.subject': subject === '' ? null : subject.slice(0, longestSubject),
    'conversation.channel': conversation.channel.name,
  };
}
