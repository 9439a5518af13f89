import { defineModule } from '#kernel/module';
import { doctorCommand } from './doctor.command.ts';
import { dataFolderCheck } from './own/data-folder.ts';
import { databaseCheck } from './own/database.ts';
import { diskCheck } from './own/disk.ts';
import { filesCheck } from './own/files.ts';
import { machineCheck } from './own/machine.ts';
import { publicUrlCheck } from './own/public-url.ts';
import { queueCheck } from './own/queue.ts';
import { secretKeyCheck } from './own/secret-key.ts';

/** The installation's health, as far as the kernel knows it. */
export const checksModule = defineModule({
  name: 'checks',
  inKernel: true,
  dependsOn: [],
  checks: [
    secretKeyCheck,
    databaseCheck,
    queueCheck,
    filesCheck,
    publicUrlCheck,
    machineCheck,
    dataFolderCheck,
    diskCheck,
  ],
  commands: [doctorCommand],
});
