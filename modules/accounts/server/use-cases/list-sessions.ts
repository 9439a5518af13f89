import type { Page, PageQuery } from '#kernel/contract';
import { decodeInstantCursor, toPage } from '#kernel/paging';
import type { Services, UserPrincipal } from '#kernel/scope';
import type { Session } from '../../contract/index.ts';
import { beginning } from '../repo/place.ts';
import { sessionsPage } from '../repo/session.repo.ts';
import { presentSession } from './present-session.ts';

/** Where somebody is signed in, the latest sign-in first. */
export async function listSessions(
  services: Services,
  principal: UserPrincipal,
  query: PageQuery,
): Promise<Page<Session>> {
  const after = decodeInstantCursor(query.cursor) ?? beginning;
  const rows = await services.scopes.withSystem('own sessions', (system) =>
    sessionsPage(system, principal.userId, query.limit + 1, after),
  );
  return toPage(
    rows,
    query.limit,
    (row) => ({ at: row.created_at.toISOString(), id: row.id }),
    (row) => presentSession(row, principal.sessionId),
  );
}
