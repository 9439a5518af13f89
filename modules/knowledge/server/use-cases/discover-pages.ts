import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { mostPages, type Reading } from '../crawl/reading.ts';
import { findPages } from '../providers/web/find-pages.ts';
import { holdImport, updateImport } from '../repo/import.repo.ts';
import { addPages } from '../repo/import-page.repo.ts';
import { updateSourceRow } from '../repo/source.repo.ts';
import { placesOfSource } from '../repo/sourced-article.repo.ts';
import { announceImport } from './announce-import.ts';

/** Finds what an import begins with, and the pages that earlier ones made articles of: these may be gone. */
export async function discoverPages(reading: Reading): Promise<Reading> {
  const { services, principal, source } = reading;
  const site = source.kind === 'site' && source.url !== null ? await findPages(reading, source.url) : null;
  return services.scopes.withOrg(principal, async (scope) => {
    if (!(await holdImport(scope, reading.importId, reading.owner))) return reading;
    if (!site) {
      await begin(scope, reading, [source.url ?? source.name], false);
      return reading;
    }
    const moved = site.first !== null && site.root !== source.url;
    const followsLinks = site.named.length === 0;
    const known = await placesOfSource(scope, source.id);
    const first = site.first === null ? [] : [site.first];
    await begin(scope, reading, [...first, ...site.named, ...known], followsLinks);
    const begins = moved ? await updateSourceRow(scope, source.id, { url: site.root }) : source;
    return { ...reading, source: begins, followsLinks };
  });
}

async function begin(
  scope: Scope,
  { importId }: Reading,
  places: readonly string[],
  followsLinks: boolean,
): Promise<void> {
  const pages = [...new Set(places)].map((place) => ({ id: newId(), place }));
  await addPages(scope, importId, pages, mostPages);
  await updateImport(scope, importId, { discovered: true, follows_links: followsLinks });
  announceImport(scope, importId);
}
