import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';

let app: TestApp;
let person: Registered;
beforeAll(async () => {
  app = await testApp();
  person = await registerOrganisation(app);
});
afterAll(() => app.stop());

const red = { r: 200, g: 30, b: 30 };
const photograph = () =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: red } })
    .withExif({ IFD0: { ImageDescription: 'at home' } })
    .jpeg()
    .toBuffer();
const send = (bytes: Buffer, name = 'me.jpg') =>
  app.call('POST', '/api/v1/me/avatar', { token: person.token, upload: { name, bytes } });

describe('a picture', () => {
  it('is kept small, written anew and without where it was taken', async () => {
    const changed = await send(await photograph());
    expect(changed.status).toBe(200);
    const url: string = changed.body.avatarUrl;
    const shown = await app.installation.server.inject({ method: 'GET', url });
    expect(shown.statusCode).toBe(200);
    expect(shown.headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': expect.stringContaining('immutable'),
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    // The reader of pictures takes files alone: what comes as bytes is written down first.
    const path = join(tmpdir(), `avatar-${process.pid}.webp`);
    writeFileSync(path, shown.rawPayload);
    const picture = await sharp(path).metadata();
    rmSync(path);
    expect(picture).toMatchObject({ format: 'webp', width: 256, height: 192 });
    expect(picture.exif).toBeUndefined();
    const members = await app.call('GET', '/api/v1/members', { token: person.token });
    expect(members.body.items[0].avatarUrl).toBe(url);
  });

  it('that is replaced or removed is gone', async () => {
    const first: string = (await send(await photograph())).body.avatarUrl;
    const second: string = (await send(await photograph())).body.avatarUrl;
    expect((await app.call('GET', first)).status).toBe(404);
    expect((await app.call('DELETE', '/api/v1/me/avatar', { token: person.token })).status).toBe(204);
    expect((await app.call('GET', second)).status).toBe(404);
    const me = await app.call('GET', '/api/v1/me', { token: person.token });
    expect(me.body.user.avatarUrl).toBeNull();
  });

  it('that is none is refused', async () => {
    const reply = await send(Buffer.from('<svg onload="alert(1)">'), 'me.png');
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
    expect(reply.body.code).toMatch(/^files\./);
  });
});
