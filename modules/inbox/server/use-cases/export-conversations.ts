import { Readable } from 'node:stream';
import { kernelErrors } from '#kernel/contract';
import { byteOrderMark, csvLine } from '#kernel/csv';
import { fail } from '#kernel/errors';
import type { StreamReply } from '#kernel/http';
import type { MemberPrincipal, Principal, Services } from '#kernel/scope';
import { recordSecurityEvent, type Visit } from '#modules/accounts';
import type { Conversation, ConversationQuery } from '../../contract/index.ts';
import { latestComments } from '../repo/survey.repo.ts';
import { listConversations } from './list-conversations.ts';

/** Conversations that one transaction reads. */
const atOnce = 100;

interface ExportedConversation extends Conversation {
  /** What the visitor added to the latest rating. */
  readonly ratingComment: string;
}

const columns = {
  id: ({ id }) => id,
  contact: ({ contact }) => contact.name,
  channel: ({ channel }) => channel.name,
  status: ({ status }) => status,
  snoozed_until: ({ snoozedUntil }) => snoozedUntil ?? '',
  assignee: ({ assignee }) => assignee?.name ?? '',
  language: ({ language }) => language ?? '',
  sentiment: ({ sentiment }) => sentiment,
  interest: ({ interest }) => String(interest),
  rating: ({ rating }) => (rating === null ? '' : String(rating)),
  rating_comment: ({ ratingComment }) => ratingComment,
  tags: ({ tags }) => tags.join('; '),
  created_at: ({ createdAt }) => createdAt,
  last_activity_at: ({ lastActivityAt }) => lastActivityAt,
  last_author: ({ lastMessage }) => lastMessage?.author ?? '',
  last_message: ({ lastMessage }) => lastMessage?.text ?? '',
} satisfies Record<string, (conversation: ExportedConversation) => string>;

/** A list as CSV, written while it is read; who took it is kept before the first byte leaves. */
export async function exportConversations(
  services: Services,
  principal: Principal | null,
  filters: Omit<ConversationQuery, 'limit' | 'cursor'>,
  visit: Visit,
): Promise<StreamReply> {
  if (principal?.kind !== 'member') return fail(kernelErrors.forbidden);
  const about = { userId: principal.userId, organisationId: principal.orgId };
  await services.scopes.withOrg(principal, (scope) =>
    recordSecurityEvent(scope, 'conversations_exported', about, visit),
  );
  const day = services.clock.now().toISOString().slice(0, 10);
  return {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="conversations-${day}.csv"`,
    },
    stream: () => Readable.from(lines(services, principal, filters)),
  };
}

/** Each page in a transaction of its own, and asked for when the one before has left: memory holds one. */
async function* lines(
  services: Services,
  principal: MemberPrincipal,
  filters: Omit<ConversationQuery, 'limit' | 'cursor'>,
) {
  yield byteOrderMark + csvLine(Object.keys(columns));
  let cursor: string | undefined;
  do {
    const query = { ...filters, limit: atOnce, ...(cursor !== undefined && { cursor }) };
    const page = await services.scopes.withOrg(principal, async (scope) => {
      const { items, nextCursor } = await listConversations(scope, query);
      const comments = await latestComments(
        scope,
        items.map(({ id }) => id),
      );
      return {
        items: items.map((one) => ({ ...one, ratingComment: comments.get(one.id) ?? '' })),
        nextCursor,
      };
    });
    yield page.items
      .map((conversation) => csvLine(Object.values(columns).map((column) => column(conversation))))
      .join('');
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}
