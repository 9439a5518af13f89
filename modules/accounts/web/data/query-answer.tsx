import type { ReactNode } from 'react';
import { Card, Loading, Skeleton } from '#ui';
import { QueryError } from './query-error.tsx';

/** As `useApiQuery` gives it, or several put together. */
export interface Answer<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  refetch(): unknown;
}

interface QueryAnswerProps<T> {
  readonly query: Answer<T>;
  /** What stands there meanwhile, in the layout that will be; a card without one. */
  readonly skeleton?: ReactNode;
  readonly children: (data: T) => ReactNode;
}

/** What was read, once it is there, and as long as it is: a later read that fails takes nothing away. */
export function QueryAnswer<T>({ query, skeleton, children }: QueryAnswerProps<T>) {
  const { data, error } = query;
  if (data !== undefined) return children(data);
  if (error) return <QueryError error={error} onRetry={() => void query.refetch()} />;
  return (
    <>
      <Loading />
      {skeleton ?? (
        <Card>
          <Skeleton className="w-3/5" />
        </Card>
      )}
    </>
  );
}
