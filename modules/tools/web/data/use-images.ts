import { tasksEvents } from '#kernel/contract';
import { useApiPages, useInvalidateSoon, useLive } from '#modules/accounts/web';
import { listImagesContract } from '../../contract/index.ts';

/** Drawn pictures that a search finds, the newest first; what is drawn meanwhile joins them. */
export function useImages(search: string | undefined) {
  const invalidate = useInvalidateSoon(listImagesContract);
  useLive(tasksEvents.taskChanged, ({ tool }) => {
    if (tool === 'draw') invalidate();
  });
  // Pictures that were drawn while no page listened are missing from what is cached.
  const lately = { refetchOnMount: 'always' } as const;
  return useApiPages(listImagesContract, { query: { search, limit: 100 } }, lately);
}
