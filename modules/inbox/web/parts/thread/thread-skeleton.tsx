import { Loading, Skeleton } from '#ui';

export const ThreadSkeleton = () => (
  <div className="mx-auto flex w-full max-w-[680px] grow flex-col gap-6 overflow-hidden px-4 py-6">
    <Loading />
    <Skeleton className="h-10 w-3/5 rounded-card" />
    <Skeleton className="h-20 w-3/4 self-end rounded-card" />
    <Skeleton className="h-10 w-2/5 rounded-card" />
  </div>
);
