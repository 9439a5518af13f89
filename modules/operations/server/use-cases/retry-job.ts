import { fail } from '#kernel/errors';
import type { Services } from '#kernel/scope';
import { operationsErrors } from '../../contract/index.ts';

export async function retryJob({ queue }: Services, id: string): Promise<void> {
  if (!(await queue.retry(id))) fail(operationsErrors.jobNotFailed);
}
