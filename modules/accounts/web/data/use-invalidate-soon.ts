import { useEffect, useRef } from 'react';
import type { Contract } from '#kernel/contract';
import { soon } from './soon.ts';
import { useInvalidate } from './use-api-mutation.ts';

/** Twice a second is as live as a list has to be. */
const afterMs = 500;

/** Asks for contracts again when something has changed: for events that come by the dozen while a list is open. */
export function useInvalidateSoon(...contracts: readonly Contract[]): () => void {
  const invalidate = useInvalidate();
  const latest = useRef(() => {});
  latest.current = () => invalidate(...contracts);
  const refresh = useRef(soon(() => latest.current(), afterMs));
  useEffect(() => refresh.current.cancel, []);
  return refresh.current.ask;
}
