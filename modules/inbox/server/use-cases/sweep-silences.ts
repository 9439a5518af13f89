import { jobPrincipal, type Principal, type Scope, type Services } from '#kernel/scope';
import { aiErrors } from '#modules/ai/contract';
import { inboxErrors } from '../../contract/index.ts';
import { asProblem } from '../files/as-problem.ts';
import { isOpen } from '../hours/working-time.ts';
import { claimSilence, type Silence, selectDueSilences } from '../repo/silence.repo.ts';
import { findSilenceSettings, noteSilenceProblem, noteSwept } from '../repo/silence-settings.repo.ts';
import { silentUntil } from '../silence/silent-until.ts';
import { getWorkingHours } from './get-working-hours.ts';
import { isReachable } from './is-reachable.ts';
import { layTemplate } from './lay-template.ts';
import { startFollowUp } from './start-follow-up.ts';

/** Of one organisation in one run, so that none waits for another's; the workers then take turns between them. */
const mostARun = 10;
/** What has been silent for so much longer is left in peace. */
const windowMs = 14 * 24 * 3_600_000;

/** Follows up whoever fell silent, in each organisation that wants it, while its desk is open. */
export async function sweepSilences(services: Services): Promise<void> {
  const now = services.clock.now().toISOString();
  for (const row of await services.scopes.resolve('orgs_with_silences', now)) {
    const orgId = String(row.org_id);
    const principal = jobPrincipal(orgId, 'inbox.sweep_silences');
    try {
      const due = await services.scopes.withOrg(principal, dueSilences);
      for (const silence of due) await followUp(services, principal, silence);
    } catch (error) {
      // The other organisations go on.
      services.log.warn({ err: error, orgId }, 'silences were left to the next run');
    }
  }
}

/** Those that can be followed up; who cannot be reached is not looked at again. */
async function dueSilences(scope: Scope): Promise<Silence[]> {
  await noteSwept(scope);
  const kept = await findSilenceSettings(scope);
  const hours = await getWorkingHours(scope);
  const now = scope.now();
  const until = kept?.settings.enabled ? silentUntil(hours, now, kept.settings.days) : null;
  if (!kept || until === null || !isOpen(hours, now)) return [];
  const { audience, most } = kept.settings;
  const after = new Date(until.getTime() - windowMs);
  const due: Silence[] = [];
  for (const silence of await selectDueSilences(scope, { audience, most, after, until, limit: mostARun })) {
    if (await isReachable(scope, silence.conversationId)) due.push(silence);
    else await claimSilence(scope, silence, 'passed');
  }
  return due;
}

/** By a model, or where none writes, or none can be paid, by the template, which costs nothing. */
async function followUp(services: Services, principal: Principal, silence: Silence): Promise<void> {
  try {
    await startFollowUp(services, principal, silence, async (scope, effect) => {
      if (!(await claimSilence(scope, silence, 'writing'))) throw new AnothersSilence();
      return effect();
    });
  } catch (error) {
    if (error instanceof AnothersSilence) return;
    const problem = asProblem(error);
    // What passes is tried again by the next run.
    if (!problem) throw error;
    if (problem.code === inboxErrors.notSilent.code) return;
    await services.scopes.withOrg(principal, async (scope) => {
      if (!(await claimSilence(scope, silence, 'writing'))) return;
      // That nobody is set up to write is no trouble: the settings say it themselves.
      await noteSilenceProblem(scope, problem.code === aiErrors.notConfigured.code ? null : problem);
      await layTemplate(scope, silence);
    });
  }
}

/** Another process was faster. */
class AnothersSilence extends Error {}
