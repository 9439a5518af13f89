import { holdsNoContacts } from '#kernel/duties';
import { defineModule } from '#kernel/module';
import { accountsErrors, accountsEvents, accountsPermissions } from '../contract/index.ts';
import { accountsRateLimits } from './limits.ts';
import { changeMeRoute } from './routes/change-me.route.ts';
import { changeOrganisationRoute } from './routes/change-organisation.route.ts';
import { createOrganisationRoute } from './routes/create-organisation.route.ts';
import { getMeRoute } from './routes/get-me.route.ts';
import { getOrganisationRoute } from './routes/get-organisation.route.ts';
import { listMembersRoute } from './routes/list-members.route.ts';
import { listSecurityEventsRoute } from './routes/list-security-events.route.ts';
import { listSessionsRoute } from './routes/list-sessions.route.ts';
import { loginRoute } from './routes/login.route.ts';
import { logoutRoute } from './routes/logout.route.ts';
import { refreshRoute } from './routes/refresh.route.ts';
import { registerRoute } from './routes/register.route.ts';
import { revokeSessionRoute } from './routes/revoke-session.route.ts';
import { switchOrganisationRoute } from './routes/switch-organisation.route.ts';
import { accountsSettings } from './settings.ts';
import { authenticateUser } from './use-cases/authenticate-user.ts';
import { demoAccount } from './use-cases/demo-account.ts';
import { eraseOrganisation } from './use-cases/erase-organisation.ts';
import { exportOrganisation } from './use-cases/export-organisation.ts';
import { purgeSessions } from './use-cases/purge-sessions.ts';
import { seedDemoAccount } from './use-cases/seed-demo-account.ts';

const hourMs = 60 * 60 * 1000;

export const accountsModule = defineModule({
  name: 'accounts',
  dependsOn: [],
  settings: accountsSettings,
  permissions: accountsPermissions,
  errors: Object.values(accountsErrors),
  events: accountsEvents,
  tables: [
    { name: 'users', tenancy: 'installation', retention: 'until the account is deleted' },
    { name: 'organisations', tenancy: 'installation', retention: 'until it is deleted' },
    {
      name: 'memberships',
      tenancy: 'installation',
      resolvable: true,
      retention: 'with the user and the organisation',
    },
    { name: 'sessions', tenancy: 'installation', resolvable: true, retention: '30 days after its end' },
    { name: 'refresh_tokens', tenancy: 'installation', retention: '7 days' },
    {
      name: 'security_events',
      tenancy: 'installation',
      appendOnly: true,
      retention: 'as long as the installation, under pseudonymous ids',
    },
  ],
  duties: { exportOrg: exportOrganisation, eraseOrg: eraseOrganisation, ...holdsNoContacts },
  routes: [
    registerRoute,
    loginRoute,
    refreshRoute,
    logoutRoute,
    switchOrganisationRoute,
    getMeRoute,
    changeMeRoute,
    listSessionsRoute,
    revokeSessionRoute,
    listSecurityEventsRoute,
    createOrganisationRoute,
    getOrganisationRoute,
    changeOrganisationRoute,
    listMembersRoute,
  ],
  rateLimits: accountsRateLimits,
  schedules: [{ name: 'accounts.purge_sessions', everyMs: hourMs, run: purgeSessions }],
  authenticateUser,
  seedDemo: seedDemoAccount,
  greet: async (services) => {
    const demo = await demoAccount(services);
    return demo ? [{ label: 'Sign in', value: `${demo.email}  ${demo.password}` }] : [];
  },
});
