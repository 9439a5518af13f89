import { holdsNoContacts, organisationDuties } from '#kernel/duties';
import { defineModule } from '#kernel/module';
import { accountsErrors, accountsEvents, accountsPermissions, refreshContract } from '../contract/index.ts';
import { createAdminCommand } from './commands/create-admin.command.ts';
import { purgeUsersCommand } from './commands/purge-users.command.ts';
import { accountsRateLimits } from './limits.ts';
import { signInOutline } from './pages/sign-in-outline.ts';
import { accountsRoutes } from './routes/index.ts';
import { accountsSettings } from './settings.ts';
import { accountsTables } from './tables.ts';
import { authenticateUser } from './use-cases/authenticate-user.ts';
import { demoAccount } from './use-cases/demo-account.ts';
import { eraseOrganisation } from './use-cases/erase-organisation.ts';
import { exportOrganisation } from './use-cases/export-organisation.ts';
import { purgeDeleted } from './use-cases/purge-deleted.ts';
import { purgeSessions } from './use-cases/purge-sessions.ts';
import { seedDemoAccount } from './use-cases/seed-demo-account.ts';

const hourMs = 60 * 60 * 1000;
const ofOrganisations = organisationDuties(accountsTables);

export const accountsModule = defineModule({
  name: 'accounts',
  dependsOn: [],
  settings: accountsSettings,
  permissions: accountsPermissions,
  errors: Object.values(accountsErrors),
  events: accountsEvents,
  tables: accountsTables,
  duties: {
    async *exportOrg(target) {
      yield* exportOrganisation(target);
      yield* ofOrganisations.exportOrg(target);
    },
    eraseOrg: async (target) => {
      await ofOrganisations.eraseOrg(target);
      await eraseOrganisation(target);
    },
    ...holdsNoContacts,
  },
  routes: accountsRoutes,
  rateLimits: accountsRateLimits,
  schedules: [
    { name: 'accounts.purge_sessions', everyMs: hourMs, run: purgeSessions },
    { name: 'accounts.purge_deleted', everyMs: hourMs, run: purgeDeleted },
  ],
  commands: [createAdminCommand, purgeUsersCommand],
  authenticateUser,
  renewToken: refreshContract,
  outlines: [signInOutline],
  seedDemo: seedDemoAccount,
  greet: async (services) => {
    const demo = await demoAccount(services);
    return demo ? [{ label: 'Sign in', value: `${demo.email}  ${demo.password}` }] : [];
  },
});
