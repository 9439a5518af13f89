import type { Scope } from '#kernel/scope';
import type { ConversationRow } from '../repo/conversation.repo.ts';
import { headOf } from '../repo/merge.repo.ts';

/** The conversation in which members read what happens in this one. */
export async function shownIn(scope: Scope, { id, merged_into }: ConversationRow): Promise<string> {
  return merged_into === null ? id : ((await headOf(scope, id)) ?? id);
}
