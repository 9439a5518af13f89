import { holdsNoContacts, organisationDuties } from '#kernel/duties';
import { defineModule } from '#kernel/module';
import { registerTool } from '#kernel/tasks';
import { promptsErrors, promptsPermissions } from '../contract/index.ts';
import { getPromptRoute } from './routes/get-prompt.route.ts';
import { listPromptVersionsRoute } from './routes/list-prompt-versions.route.ts';
import { listPromptsRoute } from './routes/list-prompts.route.ts';
import { restorePromptRoute } from './routes/restore-prompt.route.ts';
import { savePromptRoute } from './routes/save-prompt.route.ts';
import { startTryPromptRoute } from './routes/start-try-prompt.route.ts';
import { promptsTables } from './tables.ts';
import { tryTool } from './try/try.tool.ts';

export const promptsModule = defineModule({
  name: 'prompts',
  dependsOn: ['accounts', 'ai'],
  permissions: Object.values(promptsPermissions),
  errors: Object.values(promptsErrors),
  tables: promptsTables,
  routes: [
    listPromptsRoute,
    getPromptRoute,
    listPromptVersionsRoute,
    savePromptRoute,
    restorePromptRoute,
    startTryPromptRoute,
  ],
  register: (services) => registerTool(services, tryTool),
  // What members write about their own abilities names no contact.
  duties: { ...organisationDuties(promptsTables), ...holdsNoContacts },
});
