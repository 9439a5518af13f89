/** Does the same for many things, `size` at a time: as fast as a browser's connections, and no burst on the server. */
export async function settleInBatches<Item, Result>(
  items: readonly Item[],
  size: number,
  act: (item: Item) => Promise<Result>,
): Promise<PromiseSettledResult<Result>[]> {
  const settled: PromiseSettledResult<Result>[] = [];
  for (let at = 0; at < items.length; at += size) {
    settled.push(...(await Promise.allSettled(items.slice(at, at + size).map(act))));
  }
  return settled;
}
