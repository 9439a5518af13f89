import { createHash } from 'node:crypto';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import { articleById } from '../repo/article.repo.ts';
import type { ImportPageRow } from '../repo/import-page.repo.ts';
import { insertProposal, isProposed, supersede, wasDismissed } from '../repo/proposal.repo.ts';
import type { SourceRow } from '../repo/source.repo.ts';
import { articlesOfPlace } from '../repo/sourced-article.repo.ts';

/** Proposes to archive the articles of a page that it says no more; never done unasked. */
export async function proposeArchiving(
  scope: Scope,
  about: {
    readonly source: SourceRow;
    readonly importId: string;
    readonly page: ImportPageRow;
    /** Keys of what the page still says. */
    readonly keep: readonly string[];
  },
): Promise<void> {
  const { source, importId, page, keep } = about;
  for (const known of await articlesOfPlace(scope, source.id, page.place)) {
    const key = known.source_key ?? '';
    if (known.deleted_at !== null || keep.includes(key) || (await isProposed(scope, importId, key))) continue;
    const digest = createHash('sha256').update('gone').digest('hex');
    if (await wasDismissed(scope, { sourceId: source.id, key, digest })) continue;
    const article = await articleById(scope, known.id);
    if (!article) continue;
    await supersede(scope, { sourceId: source.id, importId, key });
    await insertProposal(scope, {
      id: newId(),
      import_id: importId,
      position: page.position,
      kind: 'gone',
      status: 'open',
      place: page.place,
      source_key: key,
      article_id: known.id,
      hand_edited: known.version !== known.source_version,
      duplicate_of: null,
      title: article.title,
      body: article.body,
      language: article.language,
      digest,
      settled_by: null,
      settled_at: null,
      created_at: scope.now(),
    });
  }
}
