import { useQueryClient } from '@tanstack/react-query';
import { apiKey, useApiMutation, useApiQuery, useTellError } from '#modules/accounts/web';
import { listSavedViewsContract, orderSavedViewsContract, type SavedView } from '../../contract/index.ts';

/** The views that this member sees, in this member's order. */
export const useSavedViews = (): readonly SavedView[] =>
  useApiQuery(listSavedViewsContract, undefined).data?.items ?? [];

/** Moves a view by so many places: shown at once, kept for this member. */
export function useMoveView(): (id: string, step: 1 | -1) => void {
  const queries = useQueryClient();
  const tell = useTellError();
  const views = useSavedViews();
  const { mutate } = useApiMutation(orderSavedViewsContract, {
    onError: tell,
    invalidates: [listSavedViewsContract],
  });
  return (id, step) => {
    const from = views.findIndex((one) => one.id === id);
    const moved = views[from];
    const to = from + step;
    if (!moved || to < 0 || to >= views.length) return;
    const items = views.toSpliced(from, 1).toSpliced(to, 0, moved);
    queries.setQueryData(apiKey(listSavedViewsContract, {}), { items });
    mutate({ body: { ids: items.map((one) => one.id) } });
  };
}
