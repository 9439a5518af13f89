import type { Services } from '#kernel/scope';
import { deliverInstallationMail } from './deliver-installation-mail.ts';
import { deliverOrganisationMail } from './deliver-organisation-mail.ts';

/** One turn gives each organisation so many, so that one with many does not keep the others waiting. */
const batch = 50;

/** Sends what is due: the next attempt of what was refused, and what a crash left behind. */
export async function sweepWaitingMail(services: Services): Promise<void> {
  await upTo(batch, () => deliverInstallationMail(services));
  const due = await services.scopes.resolve('orgs_with_due_mail', services.clock.now().toISOString());
  for (const row of due) await upTo(batch, () => deliverOrganisationMail(services, String(row.org_id)));
}

async function upTo(times: number, deliver: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < times; turn += 1) if (!(await deliver())) return;
}
