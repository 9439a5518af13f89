import { Skeleton } from '#ui';

/** Rows to come, in the measure of the real ones. */
export const RowSkeletons = ({ count }: { count: number }) => (
  <div aria-hidden>
    {Array.from({ length: count }, (_, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: stand-ins have no other name.
      <div key={at} className="flex h-16 flex-col justify-center gap-2 border-b border-line px-4">
        <Skeleton className="w-2/5" />
        <Skeleton className="w-4/5" />
      </div>
    ))}
  </div>
);
