import { defineModule } from '#kernel/module';
import { outgoingCommands } from './outgoing.command.ts';

export const switchesModule = defineModule({
  name: 'switches',
  inKernel: true,
  dependsOn: [],
  commands: outgoingCommands,
});
