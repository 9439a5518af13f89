import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type ApiError, onceKey, useGo } from '#kernel/browser';
import {
  type Contract,
  listTasksContract,
  quoteTaskContract,
  type ResponseOf,
  type StartedTask,
} from '#kernel/contract';
import { useApi, useInvalidate } from '#modules/accounts/web';
import { useDebounced } from '#ui';
import { taskHref } from '../state/task-href.ts';

export type Quote = ResponseOf<typeof quoteTaskContract>;

/** Asking a tool for work: what it would cost, and the order itself. */
export interface Ask {
  /** Undefined while nothing is asked or the answer is not there yet. */
  readonly quote: Quote | undefined;
  readonly quoting: boolean;
  /** Why it cannot be done: of the quote, or of the last attempt to start. */
  readonly error: ApiError | null;
  readonly ready: boolean;
  readonly starting: boolean;
  /** Starts the task and goes to it, unless the page was left meanwhile. */
  start(): Promise<void>;
}

/**
 * @param contract of `POST /api/v1/tasks/<tool>`
 * @param body as the contract wants it; null while something is missing
 */
export function useAsk(contract: Contract, tool: string, body: object | null): Ask {
  const api = useApi();
  const go = useGo();
  const invalidate = useInvalidate();
  const [starting, setStarting] = useState(false);
  const [refusal, setRefusal] = useState<{ of: string; error: ApiError } | null>(null);
  const asked = body === null ? '' : JSON.stringify(body);
  const settled = useDebounced(asked, 400);
  const quote = useQuery<Quote, ApiError>({
    queryKey: ['tools.quote', tool, settled],
    enabled: settled !== '',
    retry: false,
    queryFn: ({ signal }) =>
      api.call(quoteTaskContract, { body: { tool, ...(JSON.parse(settled) as object) } }, { signal }),
  });
  // The same order twice, by two clicks or after a broken line, is one task; another order is another one.
  const key = useRef(onceKey());
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const current = settled === asked && asked !== '';
  const call = api.call as (c: Contract, request: object, options: object) => Promise<StartedTask>;

  return {
    quote: current ? quote.data : undefined,
    quoting: asked !== '' && (!current || quote.isPending),
    error: refusal?.of === asked ? refusal.error : current ? quote.error : null,
    ready: body !== null && !starting,
    starting,
    async start() {
      if (body === null) return;
      setStarting(true);
      setRefusal(null);
      try {
        const task = await call(contract, { body }, { idempotencyKey: key.current(body) });
        invalidate(listTasksContract);
        // Who has gone elsewhere meanwhile is not fetched back.
        if (here.current) go(taskHref(tool, task.id));
      } catch (error) {
        setRefusal({ of: asked, error: error as ApiError });
      } finally {
        setStarting(false);
      }
    },
  };
}
