const tries = 5;
/** Below this a measurement says more about the clock than about the code. */
const leastMicroseconds = 2_000;
/** What needs no further try. */
const inProportion = 5;

/**
 * How many times more CPU an input of four times the size costs: about 4 where time is in proportion, 16 where it is
 * quadratic. Of each size the least of some tries: what else the machine does only ever adds to them.
 * @param run does the work for an input of `size`
 */
export async function growth(run: (size: number) => unknown, size: number): Promise<number> {
  await run(size);
  let small = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < tries && !(large / small < inProportion); turn += 1) {
    small = Math.min(small, await cpuOf(run, size));
    large = Math.min(large, await cpuOf(run, size * 4));
  }
  return large / small;
}

/** Microseconds of CPU of one run, from as many runs as the clock needs. */
async function cpuOf(run: (size: number) => unknown, size: number): Promise<number> {
  const before = process.cpuUsage();
  let runs = 0;
  let used = 0;
  while (used < leastMicroseconds) {
    await run(size);
    runs += 1;
    const { user, system } = process.cpuUsage(before);
    used = user + system;
  }
  return used / runs;
}
