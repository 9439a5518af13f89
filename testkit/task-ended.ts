import { expect } from 'vitest';
import { eventually } from './eventually.ts';
import type { Reply, TestApp } from './test-app.ts';

/** A task once it has ended as it should; what failed is tried again after a pause, which goes by at once. */
export const taskEnded = (
  app: TestApp,
  { token }: { token: string },
  id: string,
  status = 'succeeded',
): Promise<Reply['body']> =>
  eventually(async () => {
    const { body } = await app.call('GET', `/api/v1/tasks/${id}`, { token });
    if (body.status === 'queued') app.clock.advance(1_000);
    expect(body.status, JSON.stringify(body.error)).toBe(status);
    return body;
  });
