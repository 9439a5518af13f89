import { newId } from '#kernel/ids';
import { jobPrincipal, type Scope, type Services } from '#kernel/scope';
import { demoAccount } from '#modules/accounts';
import { type ImportedContact, importContact } from '../use-cases/import-contact.ts';
import { demoContactId } from './demo-contact-id.ts';
import { type DemoPerson, demoPeople } from './people.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** Nothing of a demo person's past lies in the future, also when they first came today. */
const visitMs = 90 * minuteMs;

/** Adds the demo shop's people to the demo organisation; those that are there already stay as they are. */
export async function seedDemoPeople(services: Services): Promise<void> {
  const demo = await demoAccount(services);
  if (!demo) return;
  await services.scopes.withOrg(jobPrincipal(demo.orgId, 'demo'), async (scope) => {
    for (const person of demoPeople) await importContact(scope, pastOf(scope, person), 'demo');
  });
}

function pastOf(scope: Scope, person: DemoPerson): ImportedContact {
  const arrival = scope.now().getTime() - person.firstSeenDaysAgo * dayMs - visitMs;
  const after = (minutes: number) => new Date(arrival + minutes * minuteMs);
  const { email, phone } = person;
  return {
    id: demoContactId(scope, person.key),
    name: person.name,
    stage: person.stage,
    language: person.language,
    company: person.company ?? null,
    tags: person.tags,
    customFields: person.customFields,
    identities: [
      ...(email === undefined ? [] : [{ kind: 'email', value: email }]),
      ...(phone === undefined ? [] : [{ kind: 'phone', value: phone }]),
    ],
    createdAt: after(0),
    lastSeenAt: after(30),
    reasons: person.reasons.map((reason, index) => ({ ...reason, at: after(2 * index + 1) })),
    notes: person.notes.map((text, index) => ({ id: newId(), text, at: after(40 + index) })),
  };
}
