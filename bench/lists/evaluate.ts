/**
 * What a page of a list costs at 100,000 rows, beside the same page from one hand-written statement, in the same run:
 *   npm run bench -- lists [--rows 100000] [--requests 400]
 * Prints CPU-milliseconds of the server and of PostgreSQL for each list, how many statements one request makes, and the
 * floor's figures.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { encodeCursor } from '#kernel/paging';
import { openAccount } from '#testkit/api';
import { cpuMs, pause, serverProcess, treeCpuMs } from '#testkit/processes';
import { seedLists } from './seed.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    requests: { type: 'string', default: '400' },
  },
});
const rows = Number(values.rows);
const requests = Number(values.requests);
const [others, atOnce] = [20, 4];
/** A search costs so many times a plain list that as many times fewer are measured. */
const searchesAre = 10;

interface List {
  readonly name: string;
  readonly path: string;
  /** Whether the result's ratio counts it: a search costs what its index costs, here and by hand. */
  readonly plain: boolean;
}

interface Cost {
  /** CPU-milliseconds a request. */
  readonly node: number;
  readonly postgres: number;
}

const folder = mkdtempSync(join(tmpdir(), 'comptoir-bench-'));
const server = await serverProcess(folder);
try {
  await server.start();
  const { accessToken: token, organisation, user } = await openAccount(server.url);
  const owner = { token, organisationId: organisation.id, memberId: user.id };
  const began = performance.now();
  await seedLists({ databaseUrl: server.databaseUrl(), ...owner, rows, others });
  console.log(`seeded ${rows} contacts and conversations in ${seconds(performance.now() - began)}`);
  const statements = await statementCounter();
  const floor = await startFloor(owner);
  const authorization = { authorization: `Bearer ${owner.token}` };
  console.log(
    `list, CPU-ms a request            | server, PostgreSQL | by hand            | ratio | statements`,
  );
  // Compiles what every list needs, so that the first one is not charged with it.
  await run(`${server.url}/api/v1/contacts?limit=25`, authorization, requests);
  const ratios: { ours: number; peer: number; name: string }[] = [];
  for (const { name, path, plain } of await lists()) {
    await same(`${server.url}${path}`, `${floor.url}${path}`, authorization);
    const count = plain ? requests : Math.ceil(requests / searchesAre);
    const ours = await measure(server.pid(), `${server.url}${path}`, authorization, count);
    const peer = await measure(floor.pid, `${floor.url}${path}`, {}, count);
    const made = await statements(`${server.url}${path}`, authorization);
    const total = { ours: ours.node + ours.postgres, peer: peer.node + peer.postgres };
    if (plain) ratios.push({ name, ...total });
    console.log(
      `${name.padEnd(33)} | ${both(ours)} | ${both(peer)} | ${(total.ours / total.peer).toFixed(2).padStart(5)} | ${made}`,
    );
  }
  floor.stop();
  const worst = ratios.reduce((a, b) => (b.ours / b.peer > a.ours / a.peer ? b : a));
  console.log(
    JSON.stringify({
      name: 'lists',
      ours: Number(worst.ours.toFixed(2)),
      peer: Number(worst.peer.toFixed(2)),
      ratio: Number((worst.ours / worst.peer).toFixed(2)),
      unit: 'CPU-ms a request, server and PostgreSQL',
      note: `the worst list without a search, ${worst.name}, at ${rows} rows; peer = Fastify + one statement under the same role`,
    }),
  );
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function lists(): Promise<List[]> {
  const [conversations, contacts] = ['/api/v1/conversations?limit=25', '/api/v1/contacts?limit=25'];
  const deep = await deepCursor();
  return [
    { name: 'conversations, recent', path: conversations, plain: true },
    { name: 'conversations, attention', path: `${conversations}&sort=attention`, plain: true },
    { name: 'conversations, open', path: `${conversations}&status=open`, plain: true },
    { name: 'conversations, page in the middle', path: `${conversations}&cursor=${deep}`, plain: true },
    { name: 'conversations, a rare word', path: `${conversations}&search=calligraphie`, plain: false },
    { name: 'conversations, a common word', path: `${conversations}&search=gourde`, plain: false },
    { name: 'contacts, recent', path: contacts, plain: true },
    { name: 'contacts, interest', path: `${contacts}&sort=interest`, plain: true },
    { name: 'contacts, a name', path: `${contacts}&search=noemie%20vasseur`, plain: false },
    { name: 'contacts, a misspelt name', path: `${contacts}&search=noemi%20vaseurr`, plain: false },
  ];
}

async function deepCursor(): Promise<string> {
  const [row] = await asOwner<{ at: Date; id: string }>(
    `select last_activity_at as at, id from conversations
     where org_id = (select org_id from conversations group by org_id order by count(*) desc limit 1)
     order by last_activity_at desc, id desc offset ${Math.floor(rows / 2)} limit 1`,
  );
  if (!row) throw new Error('No conversation in the middle.');
  return encodeCursor({ at: row.at.toISOString(), id: row.id });
}

async function asOwner<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: server.databaseUrl() });
  await client.connect();
  return (await client.query<T>(sql).finally(() => client.end())).rows;
}

/** The program's role in this database. */
async function appRole(): Promise<string> {
  const [row] = await asOwner<{ name: string }>(
    `select grantee as name from information_schema.role_table_grants
     where table_name = 'conversations' and grantee like 'comptoir_app%' limit 1`,
  );
  if (!row) throw new Error('Nobody may read the conversations.');
  return row.name;
}

async function startFloor(owner: { organisationId: string; memberId: string }) {
  const url = new URL(server.databaseUrl());
  // Signs in as the owner and goes on as the program's role, whose password only the server knows.
  url.searchParams.set('options', `-c role=${await appRole()}`);
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'floor.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'test',
      FLOOR_DATABASE_URL: url.href,
      FLOOR_ORGANISATION_ID: owner.organisationId,
      FLOOR_MEMBER_ID: owner.memberId,
    },
  });
  const listening = await new Promise<string>((resolve) =>
    child.stdout.once('data', (line) => resolve(String(line).trim())),
  );
  return { url: listening, pid: child.pid ?? 0, stop: () => child.kill() };
}

/** A comparison of two lists means something only when they give the same page. */
async function same(ours: string, floor: string, headers: Record<string, string>): Promise<void> {
  const ids = async (url: string, given: Record<string, string>) => {
    const reply = await fetch(url, { headers: given });
    if (!reply.ok) throw new Error(`${url} answered ${reply.status}: ${await reply.text()}`);
    const { items } = (await reply.json()) as { items: object[] };
    return items.map((item) => JSON.stringify(Object.entries(item).sort()));
  };
  const [one, other] = [await ids(ours, headers), await ids(floor, {})];
  const different = one.findIndex((item, at) => item !== other[at]);
  if (one.length !== other.length || one.length === 0 || different !== -1) {
    throw new Error(`${ours} shows something else than the floor:\n${one[different]}\n${other[different]}`);
  }
}

async function measure(
  pid: number,
  url: string,
  headers: Record<string, string>,
  count: number,
): Promise<Cost> {
  const postgresPid = Number(readFileSync(join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
  await run(url, headers, Math.ceil(count / 2));
  const [node, postgres] = [cpuMs(pid), treeCpuMs(postgresPid)];
  await run(url, headers, count);
  return { node: (cpuMs(pid) - node) / count, postgres: (treeCpuMs(postgresPid) - postgres) / count };
}

async function run(url: string, headers: Record<string, string>, count: number): Promise<void> {
  let next = 0;
  const client = async () => {
    while (next < count) {
      next += 1;
      const reply = await fetch(url, { headers });
      await reply.arrayBuffer();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
}

/** Counts the statements of one request in PostgreSQL's log: the fewest of some, since the relay asks now and then too. */
async function statementCounter() {
  const log = join(folder, 'logs/postgres.log');
  const role = await appRole();
  const written = () =>
    readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith(`${role} LOG:`)).length;
  return async (url: string, headers: Record<string, string>) => {
    for (const setting of [`log_statement = 'all'`, `log_line_prefix = '%u '`])
      await asOwner(`alter system set ${setting}`);
    await asOwner('select pg_reload_conf()');
    await pause(300);
    let fewest = Number.POSITIVE_INFINITY;
    for (let time = 0; time < 4; time += 1) {
      const before = written();
      await (await fetch(url, { headers })).arrayBuffer();
      await pause(50);
      fewest = Math.min(fewest, written() - before);
    }
    await asOwner('alter system reset log_statement');
    await asOwner('select pg_reload_conf()');
    return fewest;
  };
}

function both({ node, postgres }: Cost): string {
  return `${node.toFixed(2).padStart(6)} ${postgres.toFixed(2).padStart(6)}     `;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(0)} s`;
}
