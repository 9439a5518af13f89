import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { metadataOf, photograph } from './hostile-files.fixture.ts';
import { fileLink } from './index.ts';

let app: TestApp;
let owner: Registered;
let stranger: Registered;
beforeAll(async () => {
  app = await testApp();
  owner = await registerOrganisation(app);
  stranger = await registerOrganisation(app);
});
afterAll(() => app.stop());

const send = (name: string, bytes: Buffer | string, token = owner.token) =>
  app.call('POST', '/api/v1/files', { token, upload: { name, bytes } });
const read = (id: string, headers: Record<string, string> = {}, token = owner.token) =>
  app.call('GET', `/api/v1/files/${id}`, { token, headers });

const text = 'Le savon à la lavande : 6 €\n'.repeat(40);

describe('a file', () => {
  it('is given back byte for byte, to be saved and never run', async () => {
    const sent = await send('Prix d’été.txt', text);
    expect(sent.status).toBe(201);
    expect(sent.body).toEqual({
      id: expect.any(String),
      name: 'Prix d’été.txt',
      mediaType: 'text/plain',
      sizeBytes: Buffer.byteLength(text),
    });
    const got = await read(sent.body.id);
    expect([got.status, got.text]).toEqual([200, text]);
    expect(got.headers).toMatchObject({
      'content-type': 'text/plain',
      'content-length': String(Buffer.byteLength(text)),
      'content-disposition': `attachment; filename="Prix d_ete.txt"; filename*=UTF-8''Prix%20d%E2%80%99%C3%A9t%C3%A9.txt`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=31536000, immutable',
      'accept-ranges': 'bytes',
      etag: expect.stringMatching(/^"[0-9a-f]{64}"$/),
      vary: 'authorization',
    });
  });

  it('is asked for in part, by its end, and not beyond it', async () => {
    const { body } = await send('a.txt', '0123456789');
    const part = await read(body.id, { range: 'bytes=2-4' });
    expect([part.status, part.text, part.headers['content-range'], part.headers['content-length']]).toEqual([
      206,
      '234',
      'bytes 2-4/10',
      '3',
    ]);
    expect((await read(body.id, { range: 'bytes=-3' })).text).toBe('789');
    expect((await read(body.id, { range: 'bytes=0-1,4-5' })).text).toBe('0123456789');
    const beyond = await read(body.id, { range: 'bytes=10-' });
    expect([beyond.status, beyond.headers['content-range'], beyond.body.code]).toEqual([
      416,
      'bytes */10',
      'kernel.range_not_satisfiable',
    ]);
    expect(beyond.headers['content-disposition']).toBeUndefined();
  });

  it('is not sent again to whoever has it, and whole to whoever has another', async () => {
    const { body } = await send('a.txt', '0123456789');
    const etag = String((await read(body.id)).headers.etag);
    const again = await read(body.id, { 'if-none-match': `"x", W/${etag}` });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await read(body.id, { range: 'bytes=0-1', 'if-range': etag })).status).toBe(206);
    expect((await read(body.id, { range: 'bytes=0-1', 'if-range': '"x"' })).status).toBe(200);
  });

  it('tells its size without its bytes', async () => {
    const { body } = await send('a.txt', '0123456789');
    const head = await app.call('HEAD', `/api/v1/files/${body.id}`, { token: owner.token });
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', '10']);
  });

  it('of another organisation is not found, and its bytes are not shared', async () => {
    const own = await send('a.txt', text);
    const theirs = await send('a.txt', text, stranger.token);
    expect((await read(own.body.id, {}, stranger.token)).body.code).toBe('files.not_found');
    expect(theirs.body.id).not.toBe(own.body.id);
    const { fileStore } = app.installation.services;
    for (const org of [owner, stranger]) {
      const kept = [];
      for await (const entry of fileStore.list(org.organisationId)) kept.push(entry.sizeBytes);
      expect(kept.filter((size) => size === Buffer.byteLength(text))).toHaveLength(1);
    }
  });

  it('is not taken from a viewer', async () => {
    const viewer = await registerOrganisation(app);
    await app.database.query(`update memberships set role = 'viewer' where user_id = $1`, [viewer.userId]);
    expect((await send('a.txt', 'a', viewer.token)).status).toBe(403);
  });
});

describe('a picture', () => {
  it('loses where it was taken, stands upright, and is shown', async () => {
    const sent = await send('IMG_0001.JPG', await photograph());
    expect(sent.body).toMatchObject({ name: 'IMG_0001.JPG', mediaType: 'image/jpeg' });
    const got = await read(sent.body.id);
    expect(got.headers['content-disposition']).toMatch(/^inline; /);
    const metadata = await metadataOf(got.bytes);
    expect(metadata).toMatchObject({ width: 600, height: 900, space: 'srgb' });
    expect([metadata.exif, metadata.orientation, metadata.xmp, metadata.iptc]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(got.bytes.includes('GPS')).toBe(false);
  });

  it('has small versions, made when they are asked for', async () => {
    const { body } = await send('a.jpg', await photograph());
    const small = await app.call('GET', `/api/v1/files/${body.id}?variant=small`, { token: owner.token });
    expect([small.status, small.headers['content-type']]).toEqual([200, 'image/webp']);
    expect(await metadataOf(small.bytes)).toMatchObject({ width: 213, height: 320 });
    const large = await app.call('GET', `/api/v1/files/${body.id}?variant=large`, { token: owner.token });
    expect(await metadataOf(large.bytes)).toMatchObject({ width: 600, height: 900 });
    const rows = await app.database.query('select 1 from file_variants where file_id = $1', [body.id]);
    expect(rows).toHaveLength(2);
  });

  it('is the only thing that has them', async () => {
    const { body } = await send('a.txt', 'no picture');
    const reply = await app.call('GET', `/api/v1/files/${body.id}?variant=small`, { token: owner.token });
    expect([reply.status, reply.body.code]).toEqual([422, 'files.no_picture']);
  });
});

describe('a signed link', () => {
  const link = (fileId: string, lastsMs?: number) =>
    fileLink(app.installation.services, { orgId: owner.organisationId, fileId }, lastsMs);

  it('reads one file without an account, from any website, until it expires', async () => {
    const { body } = await send('a.txt', text);
    const path = link(body.id, 60_000);
    const got = await app.call('GET', path, { headers: { origin: 'https://shop.example' } });
    expect([got.status, got.text]).toEqual([200, text]);
    expect(got.headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(got.headers['cache-control']).toMatch(/^private, max-age=\d+, immutable$/);
    expect(got.headers['content-security-policy']).toBe("sandbox; default-src 'none'");
    app.clock.advance(91_000);
    expect((await app.call('GET', path)).body.code).toBe('files.not_found');
  });

  it('stays the same for a while, so that a browser need not load it twice', async () => {
    const { body } = await send('a.txt', text);
    const now = app.clock.now().getTime();
    app.clock.advance(Math.ceil(now / 30_000) * 30_000 - now + 1);
    const path = link(body.id, 60_000);
    app.clock.advance(20_000);
    expect(link(body.id, 60_000)).toBe(path);
  });

  it('is nothing when a letter of it changes', async () => {
    const { body } = await send('a.txt', text);
    const path = link(body.id);
    for (const at of [7, 20, 50, path.length - 1]) {
      const forged = `${path.slice(0, at)}${path[at] === 'A' ? 'B' : 'A'}${path.slice(at + 1)}`;
      expect((await app.call('GET', forged)).status).toBe(404);
    }
  });

  it('made for another organisation does not find the file', async () => {
    const { body } = await send('a.txt', text);
    const foreign = fileLink(app.installation.services, { orgId: stranger.organisationId, fileId: body.id });
    expect((await app.call('GET', foreign)).status).toBe(404);
  });
});
