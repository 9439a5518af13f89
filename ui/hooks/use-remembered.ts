import { useCallback, useState } from 'react';
import { readJson, writeText } from './storage.ts';

/** State that this device remembers. `accept` guards against what an older version stored. */
export function useRemembered<T>(
  key: string,
  initial: T,
  accept: (value: unknown) => value is T,
): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => readJson(key, accept) ?? initial);
  const remember = useCallback(
    (next: T) => {
      setValue(next);
      writeText(key, JSON.stringify(next));
    },
    [key],
  );
  return [value, remember];
}
