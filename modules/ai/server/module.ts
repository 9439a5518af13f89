import { defineModule } from '#kernel/module';
import { aiErrors } from '../contract/index.ts';
import { warmEngines } from './engines.ts';
import { refuseSandbox } from './organisation-engines.ts';
import { aiSettings } from './settings.ts';

/** Engines only: no table, no route, no job. Whoever wants a message read or answered calls a port and stores the result. */
export const aiModule = defineModule({
  name: 'ai',
  settings: Object.values(aiSettings),
  errors: Object.values(aiErrors),
  register: refuseSandbox,
  warmUp: warmEngines,
  dependsOn: [],
  duties: { none: 'it stores nothing' },
});
