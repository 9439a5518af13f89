import { useNavigate, useParams, useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type FieldReaders, type FieldsOf, readFields } from './url-fields.ts';

/** Goes to a path of the application: `go('/contacts/42')`. */
export function useGo(): (href: string, options?: { replace?: boolean }) => void {
  const router = useRouter();
  return useCallback(
    (href, options) => {
      router.history[options?.replace ? 'replace' : 'push'](href);
    },
    [router],
  );
}

/** The path that is open, without its query. */
export const usePath = (): string => useRouterState({ select: (state) => state.location.pathname });

/** A parameter of the route's path; '' on a route that has none of this name. */
export function useRouteParam(name: string): string {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  return params[name] ?? '';
}

type Change<S> = (patch: Partial<S>, options?: { push?: boolean }) => void;

/**
 * Filters that are the URL: `useUrlState({ search: textField(200), stage: choiceField(stages) })`. A field that is
 * undefined or '' leaves it. Other fields of the query stay. A change replaces the entry of the history unless `push`.
 */
export function useUrlState<S extends FieldReaders>(readers: S): [FieldsOf<S>, Change<FieldsOf<S>>] {
  const raw = useRouterState({ select: (state) => state.location.search as Record<string, unknown> });
  const navigate = useNavigate();
  const state = useMemo(() => readFields(readers, raw), [readers, raw]);
  const change = useCallback<Change<FieldsOf<S>>>(
    (patch, options) => {
      const kept = (before: Record<string, unknown>) =>
        Object.fromEntries(
          Object.entries({ ...before, ...patch }).filter(([, value]) => value !== undefined && value !== ''),
        );
      // The router knows only routes that are registered in its types; the query is read by `readers` alone.
      void navigate({ to: '.', search: kept, replace: !options?.push, resetScroll: false } as never);
    },
    [navigate],
  );
  return [state, change];
}
