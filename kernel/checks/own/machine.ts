import { availableParallelism, totalmem } from 'node:os';
import { migrationDay } from '#kernel/migrator';
import { defineCheck } from '#kernel/module';

const littleMegabytes = 900;

export const machineCheck = defineCheck({
  name: 'checks.machine',
  findings: { able: 'pass', little_memory: 'warn', clock_behind: 'fail' },
  async look({ clock, schemas }) {
    const megabytes = Math.floor(totalmem() / (1024 * 1024));
    const vars = { node: process.versions.node, processors: availableParallelism(), megabytes };
    // A clock from before this version was made: certificates and tokens would not be good yet.
    const today = clock.now().toISOString().slice(0, 10).replaceAll('-', '');
    if (today < migrationDay(schemas)) return [{ code: 'clock_behind', vars: { today } }];
    return [{ code: megabytes < littleMegabytes ? 'little_memory' : 'able', vars }];
  },
});
