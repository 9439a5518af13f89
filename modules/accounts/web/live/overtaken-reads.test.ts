import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchOvertakenReads } from './overtaken-reads.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A list that somebody looks at; each reading is answered by hand. */
function shownList() {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const answers: { resolve(rows: string[]): void; reject(error: Error): void }[] = [];
  const observer = new QueryObserver(queries, {
    queryKey: ['leads'],
    queryFn: () => new Promise<string[]>((resolve, reject) => answers.push({ resolve, reject })),
  });
  observer.subscribe(() => {});
  const reads = watchOvertakenReads(queries);
  const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
  return { queries, answers, observer, reads, settle };
}

describe('a read that an event overtakes', () => {
  it('is made once more, so that a first read never hides what happened meanwhile', async () => {
    const { answers, observer, reads, settle } = shownList();
    await settle();
    reads.happened();
    answers[0]?.resolve([]);
    await settle(1_000);
    expect(answers).toHaveLength(2);
    answers[1]?.resolve(['Basile']);
    await settle(1_000);
    expect(observer.getCurrentResult().data).toEqual(['Basile']);
    expect(answers).toHaveLength(2);
  });

  it('is not made again when it began after the event', async () => {
    const { queries, answers, reads, settle } = shownList();
    await settle();
    answers[0]?.resolve([]);
    await settle();
    reads.happened();
    await settle(1_000);
    expect(answers).toHaveLength(1);

    // Restarted by an invalidation, the second reading is newer than the event.
    void queries.invalidateQueries({ queryKey: ['leads'] });
    reads.happened();
    void queries.invalidateQueries({ queryKey: ['leads'] });
    await settle();
    answers.at(-1)?.resolve(['Basile']);
    await settle(1_000);
    expect(answers).toHaveLength(3);
  });

  it('is left to itself when it failed or when nothing is watched any more', async () => {
    const { answers, reads, settle } = shownList();
    await settle();
    reads.happened();
    answers[0]?.reject(new Error('no line'));
    await settle(1_000);
    expect(answers).toHaveLength(1);

    const other = shownList();
    await other.settle();
    other.reads.happened();
    other.reads.stop();
    other.answers[0]?.resolve([]);
    await other.settle(1_000);
    expect(other.answers).toHaveLength(1);
  });
});
