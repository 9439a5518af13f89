import { defineModule } from '#kernel/module';
import { outgoingCommands } from './outgoing.command.ts';

export const switchesModule = defineModule({
  name: 'switches',
  inKernel: true,
  dependsOn: [],
  tables: [{ name: 'switches', tenancy: 'installation', retention: 'as long as the installation' }],
  duties: { none: 'switches are the installation’s and tell of nobody' },
  commands: outgoingCommands,
});
