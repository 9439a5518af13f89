import { createHash, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { attachmentPurpose, defineFilePurpose } from '#kernel/contract';
import { jobPrincipal, type Scope, type VisitorPrincipal } from '#kernel/scope';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import {
  attachFile,
  detachFiles,
  fileLink,
  filesOf,
  openFile,
  type StoredFile,
  storeBytes,
} from './index.ts';
import { holdBlob, reserveBlob } from './repo/blob.repo.ts';
import { sweepFiles, sweepOrganisation } from './use-cases/sweep-files.ts';
import { sweepOrphans } from './use-cases/sweep-orphans.ts';

const hourMs = 60 * 60 * 1000;

let app: TestApp;
let org: Registered;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  org = await registerOrganisation(app);
});

const services = () => app.installation.services;
const job = () => jobPrincipal(org.organisationId, 'test');
const within = <T>(act: (scope: Scope) => Promise<T>) => services().scopes.withOrg(job(), act);
const store = (text: string, name = 'a.txt') =>
  storeBytes(services(), job(), { name, bytes: Buffer.from(text), purpose: attachmentPurpose });
const message = (id = randomUUID()) => ({ kind: 'test.message', id });

async function keptBytes(): Promise<number> {
  let count = 0;
  for await (const _entry of services().fileStore.list(org.organisationId)) count += 1;
  return count;
}
const files = () =>
  app.database.query<{ id: string }>('select id from files where org_id = $1', [org.organisationId]);

/** Each blob's count is what the rows say, and each row's bytes are there. */
async function expectConsistent(): Promise<void> {
  const wrong = await app.database.query(
    `select b.sha256 from file_blobs b where b.refs <> (
       (select count(*) from files f where f.org_id = b.org_id and f.sha256 = b.sha256) +
       (select count(*) from file_variants v where v.org_id = b.org_id and v.sha256 = b.sha256))`,
  );
  expect(wrong).toEqual([]);
  for (const { id } of await files()) {
    const { file, read } = await openFile(services(), job(), id);
    const hash = createHash('sha256');
    for await (const chunk of await read()) hash.update(chunk as Buffer);
    expect(hash.digest('hex')).toBe(file.sha256);
  }
}

describe('bytes', () => {
  it('that an organisation has twice are kept once, until the last file that shows them is gone', async () => {
    const [one, two] = [await store('the same'), await store('the same', 'b.txt')];
    expect(await keptBytes()).toBe(1);
    await within((scope) => attachFile(scope, two.id, message()));
    app.clock.advance(26 * hourMs);
    await sweepFiles(services());
    expect((await files()).map(({ id }) => id)).toEqual([two.id]);
    expect(one.sha256).toBe(two.sha256);
    await expectConsistent();
  });

  it('sent many times at once are kept once, and counted right', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, at) => store('at once', `${at}.txt`)));
    expect([await keptBytes(), (await files()).length]).toEqual([1, 8]);
    await expectConsistent();
  });
});

describe('a file', () => {
  it('that nothing refers to is deleted after 24 hours, bytes included, and not before', async () => {
    await store('nobody wants me');
    app.clock.advance(23 * hourMs);
    await sweepFiles(services());
    expect((await files()).length).toBe(1);
    app.clock.advance(2 * hourMs);
    await sweepFiles(services());
    expect((await files()).length).toBe(0);
    app.clock.advance(2 * hourMs);
    await sweepFiles(services());
    expect(await keptBytes()).toBe(0);
  });

  it('stays while any owner shows it, and a day after the last one ceased to', async () => {
    const file = await store('shown twice');
    const [first, second] = [message(), message()];
    await within(async (scope) => {
      await attachFile(scope, file.id, first);
      await attachFile(scope, file.id, second);
      await attachFile(scope, file.id, second);
      await detachFiles(scope, { kind: first.kind, ids: [first.id] });
    });
    app.clock.advance(100 * hourMs);
    await sweepFiles(services());
    expect((await within((scope) => filesOf(scope, second.kind, [second.id]))).get(second.id)).toEqual([
      file,
    ]);
    await within((scope) => detachFiles(scope, { kind: second.kind, ids: [second.id] }));
    await sweepFiles(services());
    expect((await files()).length).toBe(1);
    app.clock.advance(25 * hourMs);
    await sweepFiles(services());
    expect((await files()).length).toBe(0);
  });

  it('is gone with the next sweep where somebody has the right to it', async () => {
    const owner = message();
    const file = await store('forget me');
    await within((scope) => attachFile(scope, file.id, owner));
    await within((scope) => detachFiles(scope, { kind: owner.kind, ids: [owner.id] }, { atOnce: true }));
    await sweepFiles(services());
    expect((await files()).length).toBe(0);
  });

  it('stays when it is attached while another owner lets go of it', async () => {
    const file = await store('between two');
    const [old, young] = [message(), message()];
    await within((scope) => attachFile(scope, file.id, old));
    let attached: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      attached = resolve;
    });
    const attaching = within(async (scope) => {
      await attachFile(scope, file.id, young);
      attached();
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    await waiting;
    const detaching = within((scope) => detachFiles(scope, { kind: old.kind, ids: [old.id] }));
    await Promise.all([attaching, detaching]);
    app.clock.advance(50 * hourMs);
    await sweepFiles(services());
    expect((await files()).length).toBe(1);
  });

  it('is listed for several owners at once, in the order in which it was attached', async () => {
    const [one, two, three] = [await store('1'), await store('2'), await store('3')];
    const [first, second] = [message(), message()];
    await within(async (scope) => {
      for (const file of [three, one]) await attachFile(scope, file.id, first);
      await attachFile(scope, two.id, second);
    });
    const found = await within((scope) =>
      filesOf(scope, 'test.message', [first.id, second.id, randomUUID()]),
    );
    const names = (list: readonly StoredFile[] | undefined) => list?.map(({ id }) => id);
    expect([names(found.get(first.id)), names(found.get(second.id)), found.size]).toEqual([
      [three.id, one.id],
      [two.id],
      2,
    ]);
  });

  it('of a purpose that it does not fit is not attached', async () => {
    const file = await store('a text');
    const avatar = defineFilePurpose({
      name: 'test.avatar',
      kinds: ['png'],
      maxBytes: 9,
      images: 'rewritten',
    });
    const small = defineFilePurpose({ ...avatar, kinds: ['plain'], maxBytes: 3 });
    const attach = (purpose: typeof avatar) =>
      within((scope) => attachFile(scope, file.id, message(), purpose));
    await expect(attach(avatar)).rejects.toThrow('files.kind_refused');
    await expect(attach(small)).rejects.toThrow('files.too_large');
  });

  it('of another organisation, or of another visitor, is not attached', async () => {
    const visitor = (): VisitorPrincipal => ({
      kind: 'visitor',
      orgId: org.organisationId,
      channelId: randomUUID(),
      conversationId: randomUUID(),
    });
    const [one, other] = [visitor(), visitor()];
    const given = { name: 'a.txt', bytes: Readable.from([Buffer.from('mine')]), purpose: attachmentPurpose };
    const file = await storeBytes(services(), one, given);
    const members = await store('the shop’s');
    const attach = (principal: VisitorPrincipal, id: string) =>
      services().scopes.withOrg(principal, (scope) => attachFile(scope, id, message()));
    await expect(attach(other, file.id)).rejects.toThrow('files.not_found');
    await expect(attach(one, members.id)).rejects.toThrow('files.not_found');
    const stranger = await registerOrganisation(app);
    await expect(attach({ ...one, orgId: stranger.organisationId }, file.id)).rejects.toThrow(
      'files.not_found',
    );
    expect(await attach(one, file.id)).toEqual(file);
  });
});

describe('a process that dies', () => {
  it('between the bytes and their row leaves bytes that a sweep takes away', async () => {
    const { scopes } = services();
    const real = scopes.withOrg.bind(scopes);
    let calls = 0;
    const dying = vi.spyOn(scopes, 'withOrg').mockImplementation((principal, act) => {
      // Schedules and the relay work meanwhile, and are no matter of this test.
      if (JSON.stringify(principal) !== JSON.stringify(job())) return real(principal, act);
      calls += 1;
      // The first reserves; what would be the second is never begun.
      return calls > 1 ? Promise.reject(new Error('killed')) : real(principal, act);
    });
    await expect(store('half done')).rejects.toThrow('killed');
    dying.mockRestore();
    expect([await keptBytes(), (await files()).length]).toEqual([1, 0]);
    await sweepFiles(services());
    expect(await keptBytes()).toBe(1);
    app.clock.advance(2 * hourMs);
    await sweepFiles(services());
    expect(await keptBytes()).toBe(0);
    await expectConsistent();
  });

  it('while it takes bytes away leaves them to the next sweep, and nobody counts on them meanwhile', async () => {
    const file = await store('half gone');
    app.clock.advance(26 * hourMs);
    const broken = vi.spyOn(services().fileStore, 'delete').mockRejectedValue(new Error('killed'));
    const sweep = () => sweepOrganisation(services(), job());
    await sweep();
    app.clock.advance(2 * hourMs);
    await expect(sweep()).rejects.toThrow('killed');
    broken.mockRestore();
    const blob = { sha256: file.sha256, sizeBytes: file.sizeBytes };
    expect(await within((scope) => reserveBlob(scope, blob))).toBe(false);
    expect(await within((scope) => holdBlob(scope, file.sha256))).toBe(false);
    // A sweep passes over what somebody asks for at that very moment.
    const swept = eventually(async () => {
      await sweep();
      expect(await within((scope) => reserveBlob(scope, blob))).toBe(true);
    });
    // Awaited together: on a slow machine one may give up before the other is done.
    const [again] = await Promise.all([store('half gone'), swept]);
    expect(again.sha256).toBe(file.sha256);
    await expectConsistent();
    expect(await keptBytes()).toBe(1);
  });
});

describe('the store', () => {
  it('is cleared of what no row knows, once it is a day old, and of nothing else', async () => {
    const kept = await store('known');
    await within((scope) => attachFile(scope, kept.id, message()));
    const orphan = Buffer.from('unknown');
    const sha256 = createHash('sha256').update(orphan).digest('hex');
    const source = { sizeBytes: orphan.length, sha256, open: () => Readable.from([orphan]) };
    const { fileStore } = services();
    // The store's own clock is the machine's.
    app.clock.set(new Date().toISOString());
    await fileStore.put(`${org.organisationId}/${sha256.slice(0, 2)}/${sha256}`, source);
    await fileStore.put('somebody-elses/file', source);
    await sweepOrphans(services());
    expect(await keptBytes()).toBe(2);
    app.clock.advance(25 * hourMs);
    await sweepOrphans(services());
    expect(await keptBytes()).toBe(1);
    expect(await fileStore.exists('somebody-elses/file')).toBe(true);
    await expectConsistent();
  });

  it('keeps nothing of an organisation that is erased', async () => {
    const file = await store('all of it');
    await within((scope) => attachFile(scope, file.id, message()));
    await services().dataDuties.eraseOrg(org.organisationId);
    expect([await keptBytes(), (await files()).length]).toEqual([0, 0]);
  });

  it('that lost a file’s bytes says not found, and the log says why', async () => {
    const file = await store('lost');
    await services().fileStore.delete(`${org.organisationId}/${file.sha256.slice(0, 2)}/${file.sha256}`);
    const logged = vi.spyOn(services().log, 'error');
    const reply = await app.call('GET', fileLink(services(), { orgId: org.organisationId, fileId: file.id }));
    expect([reply.status, logged.mock.calls.length]).toEqual([404, 1]);
    expect(reply.headers['content-disposition']).toBeUndefined();
    logged.mockRestore();
  });
});
