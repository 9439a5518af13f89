import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { getFileContract, uploadFileContract } from '#kernel/contract';
import { loginContract } from '#modules/accounts/contract';
import {
  createChannelContract,
  listConversationsContract,
  openConversationContract,
} from '#modules/inbox/contract';
import { createApi, openAccount } from '#testkit/api';
import { comptoir, type ServerProcess, serverProcess } from '#testkit/processes';

const writers = process.env.COMPTOIR_TEST_FULL === '1' ? 20 : 3;
const SECRET_KEY = randomBytes(32).toString('base64url');
const passphrase = 'les nuages passent sur la Loire';

let folder: string;
let source: ServerProcess;
const picture = Buffer.from('une note en texte\n'.repeat(5_000));
const at = (name: string) => join(folder, name);
const environmentOf = (name: string) => ({ COMPTOIR_DATA: at(name), SECRET_KEY });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir-backup-'));
  source = await serverProcess(at('source'), { SECRET_KEY });
  await source.start();
});
afterAll(async () => {
  await source.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Everything but what a restore itself changes. */
const compared = (printed: string) => printed.split('\n').filter((line) => !line.startsWith('switches'));

const usersIn = async (name: string) => {
  if (!existsSync(join(at(name), 'postgres.port'))) return 0;
  const server = await serverProcess(at(name));
  const client = new pg.Client({ connectionString: server.databaseUrl() });
  await client.connect();
  const found = await client.query('select count(*)::int as n from users').finally(() => client.end());
  return found.rows[0].n;
};

it('restores an installation that was backed up under load: equal rows and files, and its people sign in', async () => {
  const { api, email, password } = await openAccount(source.url);
  const file = new File([picture], 'note.txt');
  const fileId = (await api.call(uploadFileContract, {}, { file })).id;
  const { key } = await api.call(createChannelContract, { body: { kind: 'website', name: 'Site' } });

  let writing = true;
  let written = 0;
  const text = 'Bonjour, « livrez »-vous en \\Belgique\\, "vite" (ou non) ?';
  const load = Array.from({ length: writers }, async () => {
    while (writing) {
      const opening = { params: { key }, body: { clientId: randomUUID(), text } };
      await createApi(source.url).call(openConversationContract, opening);
      written += 1;
    }
  });
  const before = Date.now();
  while (written < 3 && Date.now() - before < 20_000) await new Promise((resolve) => setTimeout(resolve, 50));
  const made = await comptoir(['backup', '--out', at('archive')], environmentOf('source'));
  writing = false;
  await Promise.all(load);
  expect(made).toMatchObject({ code: 0, complaint: '' });
  expect(made.output).toContain('read back and found whole');

  const archived = await comptoir(['restore', '--in', at('archive'), '--verify'], environmentOf('target'));
  expect(archived.code).toBe(0);
  expect(archived.output).toMatch(/^users +2 /m);
  expect(existsSync(at('target'))).toBe(false);

  const restored = await comptoir(['restore', '--in', at('archive')], environmentOf('target'));
  expect(restored).toMatchObject({ code: 0 });
  expect(restored.output).toContain('comptoir outgoing on');
  const held = await comptoir(['backup', '--verify'], environmentOf('target'));
  expect(compared(held.output)).toEqual(compared(archived.output));

  const target = await serverProcess(at('target'), { SECRET_KEY });
  await target.start();
  try {
    const signedIn = await createApi(target.url).call(loginContract, { body: { email, password } });
    const restoredApi = createApi(target.url, signedIn.accessToken);
    const kept = await restoredApi.download(getFileContract, { params: { id: fileId }, query: {} });
    const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(kept)).toBe(hash(picture));
    const conversations = await restoredApi.call(listConversationsContract, { query: {} });
    expect(conversations.items.length).toBeGreaterThan(0);
    const again = await comptoir(['restore', '--in', at('archive')], environmentOf('target'));
    expect(again.code).not.toBe(0);
  } finally {
    await target.stop();
  }
});

it('refuses to restore over what is there', async () => {
  const again = await comptoir(['restore', '--in', at('archive')], environmentOf('target'));
  expect(again).toMatchObject({ code: 65 });
  expect(again.complaint).toContain('not empty');
});

it('refuses an archive that was cut, changed or locked by another key, and writes no row', async () => {
  const whole = readFileSync(at('archive'));
  const changed = Buffer.from(whole);
  const middle = Math.floor(changed.length / 2);
  changed[middle] = (changed[middle] ?? 0) ^ 1;
  writeFileSync(at('changed'), changed);
  writeFileSync(at('cut'), whole.subarray(0, whole.length - 100));
  const other = { ...environmentOf('fresh'), SECRET_KEY: randomBytes(32).toString('base64url') };
  for (const [name, environment] of [
    ['changed', environmentOf('fresh')],
    ['cut', environmentOf('fresh')],
    ['archive', other],
  ] as const) {
    const refused = await comptoir(['restore', '--in', at(name)], environment);
    expect(refused.code, name).toBe(65);
    expect(await usersIn('fresh')).toBe(0);
  }
});

it('gives a passphrase archive back where only the passphrase is known, the generated key included', async () => {
  const source2 = await serverProcess(at('dev'));
  await source2.start();
  await openAccount(source2.url);
  await source2.stop();
  const words = ['--passphrase-stdin'];
  const made = await comptoir(
    ['backup', '--out', at('archive2'), ...words],
    { COMPTOIR_DATA: at('dev') },
    passphrase,
  );
  expect(made.code).toBe(0);
  const wrong = await comptoir(
    ['restore', '--in', at('archive2'), ...words],
    { COMPTOIR_DATA: at('dev2') },
    'another passphrase',
  );
  expect(wrong).toMatchObject({ code: 65 });
  expect(existsSync(at('dev2'))).toBe(false);
  const restored = await comptoir(
    ['restore', '--in', at('archive2'), ...words],
    { COMPTOIR_DATA: at('dev2') },
    `${passphrase}\n`,
  );
  expect(restored).toMatchObject({ code: 0 });
  expect(readFileSync(join(at('dev2'), 'secret-key'))).toEqual(readFileSync(join(at('dev'), 'secret-key')));
});
