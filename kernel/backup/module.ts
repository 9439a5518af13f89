import { defineModule } from '#kernel/module';
import { backupCheck } from './backup-check.ts';
import { backupCommand } from './commands/backup.command.ts';
import { restoreCommand } from './commands/restore.command.ts';
import { backUpOnSchedule } from './scheduled.ts';
import { backupSettings } from './settings.ts';

const hourMs = 60 * 60 * 1000;

export const backupModule = defineModule({
  name: 'backup',
  inKernel: true,
  dependsOn: ['switches', 'files'],
  settings: Object.values(backupSettings),
  checks: [backupCheck],
  schedules: [{ name: 'backup.make_scheduled', everyMs: hourMs, run: backUpOnSchedule }],
  commands: [backupCommand, restoreCommand],
});
