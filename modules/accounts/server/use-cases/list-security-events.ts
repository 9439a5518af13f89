import type { Page, PageQuery } from '#kernel/contract';
import { decodeInstantCursor, toPage } from '#kernel/paging';
import type { Services, UserPrincipal } from '#kernel/scope';
import type { SecurityEvent } from '../../contract/index.ts';
import { beginning } from '../repo/place.ts';
import { securityEventsPage } from '../repo/security-event.repo.ts';
import { presentSecurityEvent } from './present-security-event.ts';

/** What touched somebody's own account, the latest first. */
export async function listSecurityEvents(
  services: Services,
  principal: UserPrincipal,
  query: PageQuery,
): Promise<Page<SecurityEvent>> {
  const after = decodeInstantCursor(query.cursor) ?? beginning;
  const rows = await services.scopes.withSystem('own security events', (system) =>
    securityEventsPage(system, principal.userId, query.limit + 1, after),
  );
  return toPage(rows, query.limit, (row) => ({ at: row.at.toISOString(), id: row.id }), presentSecurityEvent);
}
