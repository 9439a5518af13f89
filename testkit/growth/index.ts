const tries = 3;
/** Below this a measurement says more about the clock than about the code. */
const leastMicroseconds = 2_000;

/**
 * How many times more CPU an input of four times the size costs: about 4 where time is in proportion, 16 where it is
 * quadratic. The least of some tries, so that a busy machine does not look like slow code.
 * @param run does the work for an input of `size`
 */
export async function growth(run: (size: number) => unknown, size: number): Promise<number> {
  await run(size);
  const ratios: number[] = [];
  for (let turn = 0; turn < tries; turn += 1) {
    const small = await cpuOf(run, size);
    const large = await cpuOf(run, size * 4);
    ratios.push(large / small);
  }
  return Math.min(...ratios);
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
