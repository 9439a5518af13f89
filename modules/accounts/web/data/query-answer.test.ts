import { expect, it, vi } from 'vitest';
import { type Answer, together } from './query-answer.tsx';

const read = <T>(data: T | undefined, error: unknown = null): Answer<T> => ({
  data,
  error,
  refetch: vi.fn(),
});

it('has read several things once it has read the last of them, in their order', () => {
  expect(together(read(['a']), read<number>(undefined)).data).toBeUndefined();
  expect(together(read(['a']), read(0)).data).toEqual([['a'], 0]);
});

it('says of several things why one of them could not be read, and asks for each again', () => {
  const queries = [read('a'), read(undefined, 'gone')] as const;
  const all = together(...queries);
  expect(all.error).toBe('gone');
  all.refetch();
  for (const { refetch } of queries) expect(refetch).toHaveBeenCalledOnce();
});
