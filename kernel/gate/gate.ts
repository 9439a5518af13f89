/** Runs `act` when it is its turn, and gives what it gives. */
export type Gate = <T>(act: () => Promise<T>) => Promise<T>;

/** Lets so many at once and keeps the others waiting in their order: for work that takes a core, or much memory. */
export function createGate(width: number): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return async (act) => {
    if (inside === width) await new Promise<void>((resolve) => waiting.push(resolve));
    else inside += 1;
    try {
      return await act();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else inside -= 1;
    }
  };
}
