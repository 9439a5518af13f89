import { openInstallation } from '#kernel/boot';
import { type Command, defineCommand } from '#kernel/module';

/** `comptoir migrate`: brings the schema up to date before the new version's processes start. */
export function migrateCommand(options: Omit<Parameters<typeof openInstallation>[0], 'moves'>): Command {
  return defineCommand({
    name: 'migrate',
    summary: 'Bring the database up to this version; safe to run at any time, and by several at once.',
    async run({ terminal }) {
      const installation = await openInstallation({ ...options, moves: true });
      await installation.close();
      terminal.print('The database is up to date.');
      return 0;
    },
  });
}
