import { jobPrincipal, type Services } from '#kernel/scope';
import { archivePeriodMs } from '../corpus/archive-period.ts';
import { deleteArchived } from '../repo/article.repo.ts';

/** Deletes for good, with their versions, articles whose time to be restored is over. */
export async function purgeArchivedArticles(services: Services): Promise<void> {
  const archivedBefore = new Date(services.clock.now().getTime() - archivePeriodMs);
  const found = await services.scopes.resolve('orgs_with_archived_articles', archivedBefore.toISOString());
  for (const { org_id: orgId } of found) {
    await services.scopes.withOrg(jobPrincipal(String(orgId), 'knowledge: archived articles'), (scope) =>
      deleteArchived(scope, archivedBefore),
    );
  }
}
