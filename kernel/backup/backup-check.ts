import { defineCheck } from '#kernel/module';
import { backupFolder, scheduledBackups } from './scheduled.ts';
import { backupSettings } from './settings.ts';

const hourMs = 60 * 60 * 1000;
/** A backup of a large installation takes a while, and the schedule looks once an hour. */
const lateHours = 3;

export const backupCheck = defineCheck({
  name: 'backup.schedule',
  findings: { off: 'warn', off_at_home: 'pass', none: 'warn', fresh: 'pass', late: 'fail' },
  async look({ config, dataFolder, clock }) {
    const hours = config.get(backupSettings.everyHours);
    if (hours === 0) return [{ code: config.production ? 'off' : 'off_at_home' }];
    const kept = await scheduledBackups(backupFolder(dataFolder));
    const [newest] = kept;
    if (!newest) return [{ code: 'none', vars: { hours } }];
    const age = Math.floor((clock.now().getTime() - newest.madeAt.getTime()) / hourMs);
    return [{ code: age > hours + lateHours ? 'late' : 'fresh', vars: { hours: age, count: kept.length } }];
  },
});
