import { boot } from '#kernel/boot';
import { createLogger } from '#kernel/log';
import { serverModules } from '../../modules/index.server.ts';
import { pause } from '../processes/index.ts';

/** What the process is told to do until somebody kills it. */
export interface WorkerOrder {
  readonly environment: Readonly<Record<string, string>>;
  /** Names of schedules that are run again and again, as if their time had always come. */
  readonly schedules: readonly string[];
  /** How far its clock is ahead: what the dead held is free sooner. */
  readonly aheadMs: number;
}

/** What it tells: that it works, or what went wrong. */
export type WorkerWord = 'works' | { readonly failed: string };

const restMs = 10;

const tell = (word: WorkerWord) => process.send?.(word);

process.once('message', async ({ environment, schedules, aheadMs }: WorkerOrder) => {
  const { services, registry } = await boot({
    modules: serverModules,
    role: 'worker',
    environment,
    clock: { now: () => new Date(Date.now() + aheadMs) },
    log: createLogger({ level: 'silent' }),
  });
  tell('works');
  const due = registry.modules
    .flatMap((module) => module.schedules ?? [])
    .filter(({ name }) => schedules.includes(name));
  for (;;) {
    await pause(restMs);
    for (const { name, run } of due) {
      await run(services).catch((error: unknown) => tell({ failed: `${name}: ${String(error)}` }));
    }
  }
});
