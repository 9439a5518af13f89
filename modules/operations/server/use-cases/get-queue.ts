import type { ResponseOf } from '#kernel/contract';
import type { Services } from '#kernel/scope';
import type { FailedJobView, getQueueContract } from '../../contract/index.ts';
import { idIn, shapeOf } from '../payload-shape.ts';

/** The queue as an administrator may see it: no organisation's words. */
export async function getQueue({ queue }: Services): Promise<ResponseOf<typeof getQueueContract>> {
  const [counts, dead] = await Promise.all([queue.counts(), queue.failed()]);
  const failed = dead.map(
    ({ id, name, attempts, failedAt, reason, payload }): FailedJobView => ({
      id,
      name,
      attempts,
      failedAt: failedAt.toISOString(),
      reason,
      organisationId: idIn(payload, 'orgId'),
      payload: shapeOf(payload),
    }),
  );
  return { counts, failed };
}
