import type { ReactNode } from 'react';
import { Page, type PageProps, Skeleton } from '#ui';
import { type Answer, QueryAnswer } from '../data/query-answer.tsx';

interface RecordPageProps<T> extends Pick<PageProps, 'title' | 'back' | 'width'> {
  readonly query: Answer<T>;
  /** What stands there meanwhile, in the layout that will be. */
  readonly skeleton?: ReactNode;
  /** The page of the record itself, once it was read. */
  readonly children: (record: T) => ReactNode;
}

/** The page of one record: what kind it is and the way back, until it was read or where it could not be. */
export function RecordPage<T>({ query, skeleton, children, ...page }: RecordPageProps<T>) {
  if (query.data !== undefined) return children(query.data);
  return (
    <Page {...page}>
      <QueryAnswer query={query} skeleton={skeleton ?? <RecordSkeleton />}>
        {children}
      </QueryAnswer>
    </Page>
  );
}

const RecordSkeleton = () => (
  <div className="flex flex-col gap-3">
    <Skeleton className="w-2/5" />
    <Skeleton className="h-24 w-full" />
    <Skeleton className="w-3/5" />
  </div>
);
