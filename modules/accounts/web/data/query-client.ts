import { QueryClient } from '@tanstack/react-query';

/** Events refresh what they change, so what was read stays good for a while; the typed client repeats by itself. */
const staleMs = 30_000;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: staleMs, retry: false },
      // A change that cannot leave says so at once, instead of waiting for the network without a word.
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
