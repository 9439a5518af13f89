import { createHash } from 'node:crypto';
import type { Contract } from '#kernel/contract';
import type { TestApp } from '../test-app.ts';
import { borrowed, namedEverywhere, type Sample, samples } from './samples.ts';
import type { Shop } from './shop.ts';

/** Whether a route names something that may be another organisation's. */
const namesSomething = (contract: Contract) =>
  contract.params !== undefined && contract.access.kind !== 'public';

/** Attacks one organisation through every route with the credentials of another; answers what it got away with. */
export async function attackEveryRoute(
  app: TestApp,
  contracts: readonly Contract[],
  victim: Shop,
  intruder: Shop,
): Promise<string[]> {
  const leaks: string[] = [];
  for (const contract of contracts) {
    const sample = samples[contract.id];
    const own = namedEverywhere[contract.id];
    if (!sample && !own && namesSomething(contract)) {
      leaks.push(`${contract.id} has no sample in testkit/route-matrix/samples.ts`);
      continue;
    }
    const attacks = [sample?.(victim) ?? own ?? { body: contract.examples[0].body }];
    const borrowing = borrowed[contract.id]?.(intruder, victim);
    for (const [index, attack] of [...attacks, ...(borrowing ? [borrowing] : [])].entries()) {
      const mustRefuse = sample !== undefined || index > 0 || contract.access.kind === 'administrator';
      leaks.push(...(await strike(app, contract, attack, { victim, intruder, mustRefuse })));
    }
  }
  return leaks;
}

async function strike(
  app: TestApp,
  contract: Contract,
  attack: Sample,
  { victim, intruder, mustRefuse }: { victim: Shop; intruder: Shop; mustRefuse: boolean },
): Promise<string[]> {
  const before = await fingerprint(app, victim.organisationId);
  const token = contract.access.kind === 'visitor' ? intruder.visitorToken : intruder.token;
  const path = contract.path.replace(
    /\{(\w+)\}/g,
    (_all, name: string) => attack.params?.[name] ?? 'wk_nobody',
  );
  const query = attack.query ? `?${new URLSearchParams(attack.query)}` : '';
  const reply = await app.call(contract.method, `${path}${query}`, {
    ...(contract.access.kind !== 'public' && { token }),
    ...(attack.body !== undefined && { body: attack.body }),
    ...(attack.upload && { upload: attack.upload }),
  });
  const leaks: string[] = [];
  const name = `${contract.method} ${contract.path}`;
  if (mustRefuse && (reply.status < 400 || reply.status >= 500))
    leaks.push(`${name} answered ${reply.status}`);
  const hidden = contract.access.kind === 'administrator' ? 403 : 404;
  if (mustRefuse && attack.query === undefined && sampleIsInPath(attack) && reply.status !== hidden) {
    leaks.push(`${name} answered ${reply.status}, which tells that the thing exists`);
  }
  if (reply.text.includes(victim.canary)) leaks.push(`${name} shows the other organisation's words`);
  if ((await fingerprint(app, victim.organisationId)) !== before)
    leaks.push(`${name} changed the other organisation's rows`);
  return leaks;
}

/** A borrowed attack is refused as invalid input where the path is the caller's own. */
const sampleIsInPath = (attack: Sample) => attack.body === undefined;

/** The relay moves these rows by itself, some milliseconds after what caused them. */
const inMotion = ['outbox', 'live_streams', 'live_events'];

/** A hash of every row of an organisation, in every tenant table. */
async function fingerprint(app: TestApp, orgId: string): Promise<string> {
  const tables = await app.database.query<{ name: string }>(
    `
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all ($1) order by 1
  `,
    [inMotion],
  );
  const hash = createHash('sha256');
  for (const { name } of tables) {
    const [row] = await app.database.query<{ rows: string }>(
      `select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as rows from "${name}" t where org_id = $1`,
      [orgId],
    );
    hash.update(`${name}:${row?.rows};`);
  }
  return hash.digest('hex');
}
