import { holdsNoContacts, organisationDuties } from '#kernel/duties';
import { defineModule } from '#kernel/module';
import { aiErrors, aiPermissions } from '../contract/index.ts';
import { ownWeightsCheck } from './checks/own-weights-check.ts';
import { warmEngines } from './engines.ts';
import { refuseSandbox } from './refuse-sandbox.ts';
import { getEnginesRoute } from './routes/get-engines.route.ts';
import { removeEngineKeyRoute } from './routes/remove-engine-key.route.ts';
import { saveEngineKeyRoute } from './routes/save-engine-key.route.ts';
import { testEngineKeyRoute } from './routes/test-engine-key.route.ts';
import { aiSettings } from './settings.ts';
import { aiTables } from './tables.ts';

/** Engines, and by whose keys they work. Whoever wants a message read or answered calls a port and stores the result. */
export const aiModule = defineModule({
  name: 'ai',
  dependsOn: ['accounts'],
  settings: Object.values(aiSettings),
  permissions: Object.values(aiPermissions),
  errors: Object.values(aiErrors),
  tables: aiTables,
  duties: { ...organisationDuties(aiTables), ...holdsNoContacts },
  routes: [getEnginesRoute, saveEngineKeyRoute, removeEngineKeyRoute, testEngineKeyRoute],
  checks: [ownWeightsCheck],
  register: refuseSandbox,
  warmUp: warmEngines,
});
