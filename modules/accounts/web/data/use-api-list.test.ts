import { expect, it } from 'vitest';
import { narrowed } from './use-api-list.ts';
import type { ApiPages } from './use-api-pages.ts';

// Which error it is, nobody here looks at.
const error = new Error('not read') as unknown as NonNullable<ApiPages<string>['error']>;
const list = (items: readonly string[]): ApiPages<string> => ({
  items,
  error,
  isPending: false,
  isStale: false,
  hasMore: false,
  isLoadingMore: false,
  loadMore: () => undefined,
  refetch: () => undefined,
});

it('does not take it for an error that nothing of a list is found', () => {
  expect(narrowed(list(['thanks']), [])).toMatchObject({ items: [], error: null });
});

it('keeps saying that a list could not be read at all', () => {
  expect(narrowed(list([]), [])).toMatchObject({ items: [], error });
});
