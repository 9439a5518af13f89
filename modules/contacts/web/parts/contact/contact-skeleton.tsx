import { Skeleton } from '#ui';

/** The contact's page as it will stand. */
export const ContactSkeleton = () => (
  <div className="grid gap-6 lg:grid-cols-[360px_minmax(0,1fr)]">
    <div className="flex flex-col gap-4">
      <Skeleton className="h-64 w-full rounded-card" />
      <Skeleton className="h-32 w-full rounded-card" />
    </div>
    <div className="flex flex-col gap-4">
      <Skeleton className="h-16 w-full rounded-control" />
      <Skeleton className="w-3/5" />
      <Skeleton className="w-2/5" />
      <Skeleton className="w-1/2" />
    </div>
  </div>
);
