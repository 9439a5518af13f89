import { Loading, Skeleton } from '#ui';

const standIns = [1, 2, 3];

/** Cards as they will stand. */
export const CardSkeletons = () => (
  <div className="flex flex-col gap-2">
    <Loading />
    {standIns.map((at) => (
      <div key={at} className="flex flex-col gap-3 rounded-card border border-line bg-surface p-3">
        <Skeleton className="w-3/5" />
        <Skeleton className="h-1.5 w-full" />
        <Skeleton className="w-4/5" />
        <Skeleton className="w-2/5" />
      </div>
    ))}
  </div>
);
