const lines = new Map<string, Promise<unknown>>();

/** Acts on one thing one after the other, in the order in which it was asked; what fails does not stop the next. */
export async function inOrder<Result>(
  key: string,
  act: () => Promise<Result>,
): Promise<PromiseSettledResult<Result> & { isLast: boolean }> {
  const before = lines.get(key) ?? Promise.resolve();
  const mine = before.then(act, act);
  lines.set(key, mine);
  const [settled] = await Promise.allSettled([mine]);
  const isLast = lines.get(key) === mine;
  if (isLast) lines.delete(key);
  return { ...settled, isLast };
}

/** Whether something is still to be done for this key: what others tell of it meanwhile is older than what is shown. */
export const isUnderWay = (key: string): boolean => lines.has(key);
