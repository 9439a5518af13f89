import { Loading, Skeleton } from '#ui';

/** The frame's outline while it is being asked who is there. */
export function FrameSkeleton() {
  return (
    <div className="flex h-dvh bg-canvas">
      <Loading />
      <div className="hidden w-56 shrink-0 flex-col gap-4 border-e border-line p-4 md:flex">
        <Skeleton className="mb-2 h-6 w-40" />
        <Skeleton className="w-28" />
        <Skeleton className="w-32" />
        <Skeleton className="w-24" />
      </div>
      <div className="flex grow flex-col gap-4 p-4 md:p-6">
        <Skeleton className="mb-2 h-6 w-48" />
        <Skeleton className="w-full max-w-[680px]" />
        <Skeleton className="w-full max-w-[600px]" />
        <Skeleton className="w-full max-w-[640px]" />
      </div>
    </div>
  );
}
