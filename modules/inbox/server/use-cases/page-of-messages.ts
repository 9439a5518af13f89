import { kernelErrors, type Page } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { encodeCursor } from '#kernel/paging';
import type { Scope } from '#kernel/scope';
import type { Message } from '../../contract/index.ts';
import { threadsOf } from '../repo/merge.repo.ts';
import { selectMessages } from '../repo/message.repo.ts';
import { partsOf } from '../repo/part.repo.ts';
import { presentMessages } from './present-messages.ts';

export interface MessageListQuery {
  readonly limit: number;
  readonly cursor?: string;
  readonly after?: string;
}

/** Newest first with `cursor`; oldest first, exclusive, with `after`. */
export async function pageOfMessages(
  scope: Scope,
  conversationId: string,
  query: MessageListQuery,
  publicOnly: boolean,
): Promise<Page<Message>> {
  // A visitor sees their own thread alone, whatever it was merged with, and all of it, whatever was split off it.
  const threads = await (publicOnly ? partsOf : threadsOf)(scope, conversationId);
  const rows = await selectMessages(scope, { threads, numbered: publicOnly, publicOnly, ...query });
  if (!rows) return fail(kernelErrors.cursorInvalid);
  const shown = await presentMessages(scope, rows.slice(0, query.limit));
  const items = shown.map((message) => ({ ...message, conversationId }));
  const last = items.at(-1);
  // With `after` a reader goes on from the last id that it has, so the same words serve both directions.
  const nextCursor =
    rows.length > query.limit && last && query.after === undefined
      ? encodeCursor({ at: last.createdAt, id: last.id })
      : null;
  return { items, nextCursor };
}
