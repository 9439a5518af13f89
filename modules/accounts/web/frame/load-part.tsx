import { type ComponentType, lazy, useEffect } from 'react';
import type { Lazy } from '#kernel/browser';

/** What a hook of a manifest says, told upwards: a hook that is loaded late cannot be called in place. */
export type Teller<T> = ComponentType<{ tell: (value: T) => void }>;

const parts = new WeakMap<object, ComponentType<never>>();
const tellers = new WeakMap<object, Teller<never>>();

/** A manifest's component; the same one each time, so that it is not mounted anew. */
export function partOf<P extends object>(load: Lazy<ComponentType<P>>): ComponentType<P> {
  const found = parts.get(load) ?? lazy(load);
  parts.set(load, found as ComponentType<never>);
  return found as ComponentType<P>;
}

/** A manifest's hook as a component that draws nothing and tells each new value. */
export function tellerOf<T>(load: Lazy<() => T>): Teller<T> {
  const found = tellers.get(load) as Teller<T> | undefined;
  if (found) return found;
  const made: Teller<T> = lazy(async () => {
    const { default: useValue } = await load();
    return {
      default: function Tell({ tell }: { tell: (value: T) => void }) {
        const value = useValue();
        const words = JSON.stringify(value);
        // biome-ignore lint/correctness/useExhaustiveDependencies: equal values are one value, whatever object they are
        useEffect(() => tell(value), [words]);
        return null;
      },
    };
  });
  tellers.set(load, made as Teller<never>);
  return made;
}
