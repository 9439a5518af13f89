import { Loading, Skeleton } from '#ui';

/** The outline of the third pane and, at its head, of the contact, while either is on the way. */
export const DetailSkeleton = () => (
  <div className="flex flex-col gap-4 p-4">
    <Loading />
    <div className="flex items-center gap-3">
      <Skeleton className="size-10 rounded-full" />
      <div className="flex grow flex-col gap-2">
        <Skeleton className="w-3/5" />
        <Skeleton className="w-2/5" />
      </div>
    </div>
    <Skeleton className="w-4/5" />
    <Skeleton className="w-full" />
  </div>
);
