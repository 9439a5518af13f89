import type { Services } from '#kernel/scope';
import type { ConversationRow } from './repo/conversation.repo.ts';

export const visitorTokenPurpose = 'inbox.visitor_token';

/** The token that a conversation's visitor holds; null where it has none, as on channels of mail. */
export function visitorTokenOf(
  { secrets }: Pick<Services, 'secrets'>,
  { id, visitor_token }: Pick<ConversationRow, 'id' | 'visitor_token'>,
): string | null {
  return visitor_token === null
    ? null
    : secrets.open(visitorTokenPurpose, visitor_token, id).toString('utf8');
}
