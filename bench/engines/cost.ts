/** CPU of the whole process, its threads included, and the time that passed, both in milliseconds. */
export interface Cost {
  readonly cpuMs: number;
  readonly wallMs: number;
}

/** What one of `times` calls costs. It is called once before, so that nothing is loaded while it is measured. */
export async function costOf(act: () => Promise<unknown>, times: number): Promise<Cost> {
  return (await costsByTurns({ act }, times)).act;
}

/** The same of several that are compared: each in its turn, so that a machine that others use is as busy for all. */
export async function costsByTurns<Name extends string>(
  acts: Readonly<Record<Name, () => Promise<unknown>>>,
  times: number,
): Promise<Record<Name, Cost>> {
  const names = Object.keys(acts) as Name[];
  const spent = new Map(names.map((name) => [name, { cpuMs: 0, wallMs: 0 }]));
  for (const name of names) await acts[name]();
  for (let turn = 0; turn < times; turn += 1) {
    for (const [name, sum] of spent) {
      const [cpu, wall] = [process.cpuUsage(), performance.now()];
      await acts[name]();
      const { user, system } = process.cpuUsage(cpu);
      sum.cpuMs += (user + system) / 1_000 / times;
      sum.wallMs += (performance.now() - wall) / times;
    }
  }
  return Object.fromEntries(spent) as Record<Name, Cost>;
}
