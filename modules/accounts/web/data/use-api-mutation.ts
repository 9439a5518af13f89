import {
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ApiError } from '#kernel/browser';
import type { Contract, RequestOf, ResponseOf } from '#kernel/contract';
import { useApi } from '../session/session-context.tsx';
import { apiKey } from './api-key.ts';

// biome-ignore lint/suspicious/noConfusingVoidType: only void lets `mutate()` be called with nothing.
type Variables<C extends Contract> = unknown extends RequestOf<C> ? void : RequestOf<C>;

type Options<C extends Contract, Kept> = Omit<
  UseMutationOptions<ResponseOf<C>, ApiError, Variables<C>, Kept>,
  'mutationFn'
> & {
  /** What was read by these contracts is asked again once the change has succeeded. */
  invalidates?: readonly Contract[];
};

/** Changes by a contract: `const rename = useApiMutation(updateChannelContract, { invalidates: [listChannelsContract] })`. */
export function useApiMutation<C extends Contract, Kept = unknown>(
  contract: C,
  { invalidates = [], ...options }: Options<C, Kept> = {},
): UseMutationResult<ResponseOf<C>, ApiError, Variables<C>, Kept> {
  const api = useApi();
  const invalidate = useInvalidate();
  const call = api.call as (contract: C, request: unknown) => Promise<ResponseOf<C>>;
  return useMutation<ResponseOf<C>, ApiError, Variables<C>, Kept>({
    ...options,
    mutationFn: async (request) => {
      const answer = await call(contract, request ?? {});
      invalidate(...invalidates);
      return answer;
    },
  });
}

/** Asks again for whatever was read by these contracts. */
export function useInvalidate(): (...contracts: readonly Contract[]) => void {
  const queries = useQueryClient();
  return useCallback(
    (...contracts) => {
      for (const contract of contracts) void queries.invalidateQueries({ queryKey: apiKey(contract) });
    },
    [queries],
  );
}
