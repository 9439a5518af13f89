import type { Scope } from '#kernel/scope';
import type { SubjectNames } from '#kernel/tasks';
import { conversationsById } from '../repo/conversation.repo.ts';

/** Conversations as lists of tasks name them: by whom they are with. */
export async function describeConversations(scope: Scope, ids: readonly string[]): Promise<SubjectNames> {
  const rows = await conversationsById(scope, ids);
  return new Map(rows.map(({ id, contact_name: name }) => [id, { name: name ?? '', path: `/inbox/${id}` }]));
}
