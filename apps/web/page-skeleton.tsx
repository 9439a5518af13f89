import { Loading, Skeleton } from '#ui';

/** The outline of a page while its code is on the way. */
export function PageSkeleton() {
  return (
    <div className="flex flex-col gap-4 p-4 md:p-6">
      <Loading />
      <Skeleton className="mb-2 h-6 w-48" />
      <Skeleton className="w-full max-w-[680px]" />
      <Skeleton className="w-full max-w-[600px]" />
      <Skeleton className="w-full max-w-[640px]" />
    </div>
  );
}
