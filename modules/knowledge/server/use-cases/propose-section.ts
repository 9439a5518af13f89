import { createHash } from 'node:crypto';
import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import type { Section } from '../reading/sections/split-document.ts';
import type { ImportPageRow } from '../repo/import-page.repo.ts';
import {
  insertProposal,
  isProposed,
  type ProposalRow,
  supersede,
  wasDismissed,
} from '../repo/proposal.repo.ts';
import type { SourceRow } from '../repo/source.repo.ts';
import {
  articlesOfPlace,
  findDuplicate,
  hasArticles,
  type SourcedArticle,
} from '../repo/sourced-article.repo.ts';
import { acceptProposal } from './accept-proposal.ts';

interface FoundSection {
  readonly source: SourceRow;
  readonly importId: string;
  readonly page: ImportPageRow;
  /** Names the section inside its source. */
  readonly key: string;
  readonly section: Section;
  readonly language: string;
}

/**
 * Compares a piece of a document with the article that it became before, and proposes what differs. A source that says so
 * has it published at once, unless a member has changed the article by hand or another says the same.
 */
export async function proposeSection(scope: Scope, found: FoundSection): Promise<void> {
  const { source, importId, page, key, section } = found;
  const { title, body } = section;
  const digest = createHash('sha256').update(`${title}\n${body}`).digest('hex');
  const known = (await articlesOfPlace(scope, source.id, page.place)).find((one) => one.source_key === key);
  if (known && saysTheSame(known, section)) return;
  if (await isProposed(scope, importId, key)) return;
  if (await wasDismissed(scope, { sourceId: source.id, key, digest })) return;
  await supersede(scope, { sourceId: source.id, importId, key });
  const handEdited = known !== undefined && known.version !== known.source_version;
  const duplicate = known ? null : await findDuplicate(scope, { title, body, language: found.language });
  const proposal: ProposalRow = {
    id: newId(),
    import_id: importId,
    position: page.position,
    kind: known ? 'change' : 'new',
    status: 'open',
    place: page.place,
    source_key: key,
    article_id: known?.id ?? null,
    hand_edited: handEdited,
    duplicate_of: duplicate,
    title,
    body,
    language: found.language,
    digest,
    settled_by: null,
    settled_at: null,
    created_at: scope.now(),
  };
  const atOnce = source.on_change === 'publish' && (await hasArticles(scope, source.id));
  await insertProposal(scope, proposal);
  if (atOnce && !handEdited && duplicate === null) await acceptProposal(scope, proposal, source.id);
}

/** Nothing changed since it was imported; and what a member has archived is not brought back. */
function saysTheSame(known: SourcedArticle, { title, body }: Section): boolean {
  return known.deleted_at !== null || (known.imported_title === title && known.imported_body === body);
}
