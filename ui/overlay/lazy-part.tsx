import { type ComponentType, type ReactNode, useEffect, useReducer } from 'react';

const parts = new Set<() => Promise<void>>();

export interface LazyPart<Props> {
  /** Renders `fallback` (nothing by default) until the code is there, then stays synchronous for good. */
  Part: ComponentType<Props & { fallback?: ReactNode }>;
  preload: () => Promise<void>;
}

/**
 * What floats is only needed once somebody presses something, so it stays out of the first screen's code.
 * Unlike React.lazy a failed download is tried again at the next opening, not remembered as an error.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LazyPart<Props> {
  let Loaded: ComponentType<Props> | undefined;
  let pending: Promise<void> | undefined;

  const preload = (): Promise<void> => {
    pending ??= load().then(
      (module) => {
        Loaded = module.default;
      },
      () => {
        pending = undefined;
      },
    );
    return pending;
  };
  parts.add(preload);

  const Part = ({ fallback = null, ...props }: Props & { fallback?: ReactNode }) => {
    const [, arrived] = useReducer((count: number) => count + 1, 0);
    useEffect(() => {
      if (!Loaded) void preload().then(arrived);
    }, []);
    // TypeScript cannot see that taking `fallback` out of the intersection leaves Props.
    return Loaded ? <Loaded {...(props as unknown as Props)} /> : fallback;
  };
  return { Part, preload };
}

/** Fetches everything that floats; called with the first sign of a hand, so hardly a press ever waits. */
export function preloadParts(): void {
  for (const preload of parts) void preload();
}
