import { useQuery } from '@tanstack/react-query';
import type { ApiError } from '#kernel/browser';
import { quoteTaskContract, type ResponseOf } from '#kernel/contract';
import { useApi } from '#modules/accounts/web';
import { useDebounced } from '#ui';

interface TrialPrice {
  readonly credits: number | undefined;
  readonly error: ApiError | null;
  readonly reckoning: boolean;
}

/** What a try would cost, once whoever writes pauses. @param order null while it could not be asked for */
export function useTrialPrice(order: object | null): TrialPrice {
  const api = useApi();
  const asked = order === null ? '' : JSON.stringify(order);
  const settled = useDebounced(asked, 400);
  const current = settled === asked && asked !== '';
  const quote = useQuery<ResponseOf<typeof quoteTaskContract>, ApiError>({
    queryKey: ['prompts.price', settled],
    enabled: settled !== '',
    retry: false,
    queryFn: ({ signal }) =>
      api.call(quoteTaskContract, { body: { tool: 'prompts.try', ...JSON.parse(settled) } }, { signal }),
  });
  return {
    credits: current ? quote.data?.credits : undefined,
    error: current ? quote.error : null,
    reckoning: asked !== '' && (!current || quote.isPending),
  };
}
