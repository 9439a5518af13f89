import { QueryAnswer, useApiQuery } from '#modules/accounts/web';
import { Skeleton } from '#ui';
import { getVersionContract } from '../../../contract/index.ts';
import { Preview } from '../editor/preview.tsx';

/** One version as it read. */
export function VersionText({ articleId, version }: { articleId: string; version: number }) {
  const query = useApiQuery(getVersionContract, { params: { id: articleId, version } });
  return (
    <QueryAnswer
      query={query}
      skeleton={
        <>
          <Skeleton className="w-full" />
          <Skeleton className="w-4/5" />
        </>
      }
    >
      {({ title, body }) => (
        <article className="flex flex-col gap-3">
          <h3 className="text-16 font-semibold">{title}</h3>
          <Preview body={body} />
        </article>
      )}
    </QueryAnswer>
  );
}
