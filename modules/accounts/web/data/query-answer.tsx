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

/** Several reads as one, for what needs them all: its data is theirs in their order. */
export function together<T extends readonly unknown[]>(
  ...queries: { readonly [K in keyof T]: Answer<T[K]> }
): Answer<T> {
  const all = queries.map(({ data }) => data);
  return {
    // The checker does not see that mapping a tuple keeps its places.
    data: all.includes(undefined) ? undefined : (all as unknown as T),
    error: queries.find(({ error }) => error)?.error,
    refetch: () => Promise.all(queries.map((query) => query.refetch())),
  };
}
