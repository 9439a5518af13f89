import { Loading, Skeleton } from '#ui';

const widths = ['w-3/5', 'w-2/5', 'w-4/5', 'w-1/2'];

/** Notes and timeline as they will stand. */
export const EntrySkeletons = () => (
  <div className="flex flex-col gap-4">
    <Loading />
    {widths.map((width) => (
      <div key={width} className="flex items-center gap-3">
        <Skeleton className="size-6 rounded-full" />
        <Skeleton className={width} />
      </div>
    ))}
  </div>
);
