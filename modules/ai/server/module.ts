import { defineModule } from '#kernel/module';
import { warmEngines } from './engines.ts';

/** Engines only: no table, no route, no job. Whoever wants a message read or answered calls a port and stores the result. */
export const aiModule = defineModule({
  name: 'ai',
  warmUp: warmEngines,
  dependsOn: [],
  duties: { none: 'it stores nothing' },
});
