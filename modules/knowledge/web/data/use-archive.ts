import { useTranslation } from 'react-i18next';
import type { Contract } from '#kernel/contract';
import { useApi, useInvalidate, useTellError } from '#modules/accounts/web';
import { toast } from '#ui';
import {
  archiveArticleContract,
  getArticleContract,
  listArticlesContract,
  restoreArticleContract,
} from '../../contract/index.ts';

type ForEach = (ids: readonly string[]) => Promise<readonly string[]>;

/** Archives articles and brings them back; each says what it did and offers the way back. */
export function useArchive(): { archive: ForEach; restore: ForEach } {
  const { t } = useTranslation();
  const api = useApi();
  const invalidate = useInvalidate();
  const tell = useTellError();

  /** What fails is told once; the others are done all the same. Answers those that are done. */
  async function each(contract: Contract, ids: readonly string[]): Promise<readonly string[]> {
    const call = api.call as (contract: Contract, request: object) => Promise<unknown>;
    const results = await Promise.allSettled(ids.map((id) => call(contract, { params: { id } })));
    invalidate(listArticlesContract, getArticleContract);
    const failure = results.find((result) => result.status === 'rejected');
    if (failure) tell(failure.reason);
    return ids.filter((_id, at) => results[at]?.status === 'fulfilled');
  }

  async function archive(ids: readonly string[]): Promise<readonly string[]> {
    const done = await each(archiveArticleContract, ids);
    if (done.length > 0) {
      toast({
        title: t('knowledge.web.archived', { count: done.length }),
        description: t('knowledge.web.archived_help'),
        action: { label: t('knowledge.web.undo'), run: () => void restore(done) },
      });
    }
    return done;
  }

  async function restore(ids: readonly string[]): Promise<readonly string[]> {
    const done = await each(restoreArticleContract, ids);
    if (done.length > 0) {
      toast({ title: t('knowledge.web.restored', { count: done.length }), tone: 'success' });
    }
    return done;
  }

  return { archive, restore };
}
