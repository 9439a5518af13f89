import { newId } from '#kernel/ids';
import type { Scope } from '#kernel/scope';
import type { Change } from '../../contract/index.ts';
import type { AppliedChange } from '../cases/apply-change.ts';
import { lockProposals, nextOpen } from '../repo/proposal.repo.ts';

/** More proposals than this are looked at by their first ones. */
const mostProposals = 500;

/** What a change would write and take away. */
export async function readChange(scope: Scope, change: Change): Promise<AppliedChange> {
  switch (change.kind) {
    case 'none':
      return { written: [], gone: [] };
    case 'archive':
      return { written: [], gone: change.articleIds };
    case 'article': {
      const { articleId, title, body, language } = change;
      return { written: [{ id: articleId ?? newId(), version: 1, title, body, language }], gone: [] };
    }
    case 'import': {
      const { importId, proposalIds } = change;
      const all = proposalIds
        ? (await lockProposals(scope, proposalIds)).filter((one) => one.import_id === importId)
        : await nextOpen(scope, importId, mostProposals);
      return {
        written: all
          .filter(({ kind }) => kind !== 'gone')
          .map(({ id, article_id, title, body, language }) => ({
            id: article_id ?? id,
            version: 1,
            title,
            body,
            language,
          })),
        gone: all.flatMap(({ kind, article_id }) =>
          kind === 'gone' && article_id !== null ? [article_id] : [],
        ),
      };
    }
  }
}
