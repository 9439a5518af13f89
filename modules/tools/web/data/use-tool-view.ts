import { useQuery } from '@tanstack/react-query';
import type { ToolEntry, ToolView } from '../tool-view.ts';

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
