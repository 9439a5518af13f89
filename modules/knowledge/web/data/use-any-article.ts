import { useApiQuery } from '#modules/accounts/web';
import { listArticlesContract } from '../../contract/index.ts';

/** Whether there is an article; undefined until that is known. */
export default function useAnyArticle(): boolean | undefined {
  const { data } = useApiQuery(listArticlesContract, { query: { limit: 1 } });
  return data && data.items.length > 0;
}
