import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { ResultProps, ToolEntry, ToolView } from '../tool-view.ts';

/** What a tool looks like, fetched when its page is opened. */
export function useToolView(entry: ToolEntry | undefined): ToolView | undefined {
  const { data } = useQuery({
    queryKey: ['tools.view', entry?.name],
    enabled: entry !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await entry?.load())?.default,
  });
  return data;
}

/** What shows a tool's result, fetched when one is opened. */
export function useToolResult(entry: ToolEntry | undefined): ComponentType<ResultProps> | undefined {
  const { data } = useQuery({
    queryKey: ['tools.result', entry?.name],
    enabled: entry !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => ({ Result: (await entry?.loadResult())?.default }),
  });
  return data?.Result;
}
