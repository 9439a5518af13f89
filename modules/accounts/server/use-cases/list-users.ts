import type { Page } from '#kernel/contract';
import { decodeInstantCursor, toPage } from '#kernel/paging';
import type { Services } from '#kernel/scope';
import type { AdministeredUser, AdministrationQuery } from '../../contract/index.ts';
import { presentAdministeredUser } from '../present-administered.ts';
import { usersPage } from '../repo/administration.repo.ts';
import { beginning } from '../repo/place.ts';

/** For the administrator: the newest first, found by a part of what they are called. */
export async function listUsers(
  services: Services,
  query: AdministrationQuery,
): Promise<Page<AdministeredUser>> {
  const after = decodeInstantCursor(query.cursor) ?? beginning;
  const found = { search: query.search, limit: query.limit + 1, after };
  const rows = await services.scopes.withSystem('administration', (system) => usersPage(system, found));
  return toPage(
    rows,
    query.limit,
    (row) => ({ at: row.created_at.toISOString(), id: row.id }),
    presentAdministeredUser,
  );
}
