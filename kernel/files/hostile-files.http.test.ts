import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolderOf } from '#kernel/config';
import { eventually, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';
import { docxOf, metadataOf, photograph, pngOf, zipOf } from './hostile-files.fixture.ts';

let app: TestApp;
let owner: Registered;
beforeAll(async () => {
  app = await testApp();
  owner = await registerOrganisation(app);
});
afterAll(() => app.stop());

const send = (name: string, bytes: Buffer | string, mediaType = 'image/png') =>
  app.call('POST', '/api/v1/files', { token: owner.token, upload: { name, bytes, mediaType } });

async function read(id: string) {
  return app.call('GET', `/api/v1/files/${id}`, { token: owner.token });
}

const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } });
const script = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>';

describe('a hostile file', () => {
  it.each([
    [
      'a program called a picture',
      'photo.png',
      () => Buffer.from('MZ\x90\0\x03\0', 'latin1'),
      415,
      'files.kind_refused',
    ],
    ['2,500 megapixels in 70 bytes', 'a.png', () => pngOf(50_000, 50_000), 422, 'files.too_many_pixels'],
    ['a picture without a size', 'a.png', () => pngOf(0, 10), 422, 'files.unreadable'],
    ['a picture without pixels', 'a.png', () => pngOf(300, 300), 422, 'files.unreadable'],
    [
      'half a photograph',
      'a.jpg',
      async () => (await photograph()).subarray(0, 9_000),
      422,
      'files.unreadable',
    ],
    ['a GIF that is a script', 'a.gif', () => Buffer.from('GIF89a=1;alert(1)//'), 422, 'files.unreadable'],
    [
      'a bomb of zeros',
      'a.docx',
      () => docxOf([{ name: 'b', bytes: Buffer.alloc(400_000_000) }]),
      422,
      'files.expands_too_much',
    ],
    [
      'an archive that lies',
      'a.zip',
      () => zipOf([{ name: 'a', bytes: Buffer.alloc(9e6), claims: { unpackedBytes: 5 } }]),
      422,
      'files.expands_too_much',
    ],
    [
      'a document with macros',
      'a.docx',
      () => docxOf([{ name: 'word/vbaProject.bin', bytes: Buffer.from('x') }]),
      415,
      'files.kind_refused',
    ],
    ['25 MB and one byte', 'a.txt', () => Buffer.alloc(25 * 1024 * 1024 + 1, 'a'), 413, 'files.too_large'],
  ] as const)('%s is refused', { timeout: 60_000 }, async (_name, name, make, status, code) => {
    const reply = await send(name, await make());
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });

  it('leaves nothing behind', async () => {
    const rows = await app.database.query('select 1 from files union all select 1 from file_blobs');
    expect(rows).toHaveLength(0);
    const kept = [];
    for await (const entry of app.installation.services.fileStore.list()) kept.push(entry);
    expect(kept).toEqual([]);
  });

  it.each([
    ['an SVG with a script', 'logo.png', script, 'image/svg+xml', 'logo.png.svg'],
    ['a page with a script', 'a.jpg', '<!doctype html><script>alert(1)</script>', 'text/html', 'a.jpg.html'],
    [
      'a PDF with a page behind it',
      'a.html',
      '%PDF-1.4\n<script>alert(1)</script>',
      'application/pdf',
      'a.html.pdf',
    ],
  ])('%s is kept, and only ever saved', async (_name, name, bytes, mediaType, kept) => {
    const sent = await send(name, bytes);
    expect(sent.body).toMatchObject({ mediaType, name: kept });
    const got = await read(sent.body.id);
    expect(got.headers['content-disposition']).toMatch(/^attachment; /);
    expect(got.headers).toMatchObject({
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
    });
    const small = await app.call('GET', `/api/v1/files/${sent.body.id}?variant=small`, {
      token: owner.token,
    });
    expect(small.body.code).toBe('files.no_picture');
  });

  it('hides nothing behind a picture, in its comment or in its profile', async () => {
    const hidden = Buffer.from(`<?php system($_GET["c"]); ?>${script}`);
    const jpeg = Buffer.concat([
      await picture()
        .jpeg()
        .withExif({ IFD0: { Copyright: script } })
        .toBuffer(),
      hidden,
    ]);
    const sent = await send('a.jpg', jpeg);
    const got = await read(sent.body.id);
    expect(got.text).not.toMatch(/alert|php/);
    expect(got.bytes.length).toBe(sent.body.sizeBytes);
  });

  it('an animation stays one, and a picture of many colours becomes one of the web’s', async () => {
    const pixels = Buffer.alloc(40 * 60 * 3, 0).fill(255, 40 * 30 * 3);
    const raw = { width: 40, height: 60, channels: 3, pageHeight: 30 } as const;
    const frames = await sharp(pixels, { raw })
      .gif({ delay: [100, 100] })
      .toBuffer();
    const gif = await send('a.gif', frames);
    expect(gif.body.mediaType).toBe('image/gif');
    expect((await metadataOf((await read(gif.body.id)).bytes)).pages).toBe(2);
    const small = await app.call('GET', `/api/v1/files/${gif.body.id}?variant=small`, { token: owner.token });
    expect((await metadataOf(small.bytes)).pages).toBe(2);
    const cmyk = await send('a.jpg', await picture().toColourspace('cmyk').jpeg().toBuffer());
    expect((await metadataOf((await read(cmyk.body.id)).bytes)).space).toBe('srgb');
    const avif = await send('a.avif', await picture().avif().toBuffer());
    expect(avif.body).toMatchObject({ mediaType: 'image/webp', name: 'a.avif.webp' });
  });
});

describe('a hostile upload', () => {
  const form = (body: string, contentType = 'multipart/form-data; boundary=b') =>
    app.call('POST', '/api/v1/files', { token: owner.token, body, headers: { 'content-type': contentType } });
  const part = (head: string, body: string) => `--b\r\n${head}\r\n\r\n${body}\r\n`;
  const file = part('Content-Disposition: form-data; name="file"; filename="a.txt"', 'a');

  it.each([
    ['no file', '--b--\r\n', 400, 'files.missing'],
    [
      'a file that is a field',
      `${part('Content-Disposition: form-data; name="file"', 'a')}--b--`,
      400,
      'files.missing',
    ],
    ['two files', `${file}${file}--b--\r\n`, 400, 'files.malformed'],
    [
      'another part',
      `${part('Content-Disposition: form-data; name="x"; filename="x"', 'a')}--b--`,
      400,
      'files.malformed',
    ],
    ['no end', file, 400, 'files.malformed'],
    [
      'too many fields',
      `${part('Content-Disposition: form-data; name="x"', 'a').repeat(30)}${file}--b--`,
      400,
      'files.malformed',
    ],
    [
      'a field of nobody',
      `${part('Content-Disposition: form-data; name="__proto__"', 'a')}${file}--b--`,
      400,
      'kernel.validation_failed',
    ],
  ])('%s is refused', async (_name, body, status, code) => {
    const reply = await form(body);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });

  it('of another type is refused', async () => {
    expect((await form('{}', 'application/json')).status).toBe(415);
    expect((await form(file, 'multipart/mixed; boundary=b')).status).toBe(415);
    expect((await form(file, 'multipart/form-data')).body.code).toBe('files.malformed');
  });

  it('is refused by its announced length before a byte of it has come', async () => {
    const head = [
      'POST /api/v1/files HTTP/1.1',
      'Host: x',
      `Authorization: Bearer ${owner.token}`,
      'Content-Type: multipart/form-data; boundary=b',
      `Content-Length: ${10 ** 10}`,
    ];
    expect(await firstLine(`${head.join('\r\n')}\r\n\r\n`)).toBe('HTTP/1.1 413 Payload Too Large');
  });

  it('without a length is cut when too much has come, while it still sends', async () => {
    const head = [
      'POST /api/v1/files HTTP/1.1',
      'Host: x',
      `Authorization: Bearer ${owner.token}`,
      'Content-Type: multipart/form-data; boundary=b',
      'Transfer-Encoding: chunked',
    ];
    const chunk = `100000\r\n${'x'.repeat(0x100000)}\r\n`;
    const opening = part('Content-Disposition: form-data; name="file"; filename="a.txt"', '').slice(0, -2);
    const begin = `${head.join('\r\n')}\r\n\r\n${opening.length.toString(16)}\r\n${opening}\r\n`;
    let chunks = 0;
    expect(await firstLine(begin, () => (chunks++ < 200 ? chunk : ''))).toBe(
      'HTTP/1.1 413 Payload Too Large',
    );
    expect(chunks).toBeLessThan(60);
  });

  it('that is broken off, like all those before, leaves nothing on the disk', async () => {
    const body = part('Content-Disposition: form-data; name="file"; filename="a.txt"', 'half');
    const head = [
      'POST /api/v1/files HTTP/1.1',
      'Host: x',
      `Authorization: Bearer ${owner.token}`,
      'Content-Type: multipart/form-data; boundary=b',
      'Content-Length: 5000000',
    ];
    const socket = connect(Number(new URL(app.installation.url).port), '127.0.0.1');
    const waiting = () => readdirSync(join(dataFolderOf(app.installation.services.config), 'staging'));
    socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    await eventually(async () => expect(waiting()).toHaveLength(1));
    socket.destroy();
    await eventually(async () => expect(waiting()).toEqual([]));
  });

  /** Sends bytes, then more as long as the socket takes them, until an answer comes. */
  function firstLine(bytes: string, more = () => ''): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(app.installation.url).port), '127.0.0.1');
      let ended = false;
      const pump = () => {
        if (ended) return;
        const next = more();
        if (next !== '') socket.write(next, () => setImmediate(pump));
      };
      socket.on('error', reject);
      socket.once('data', (data) => {
        ended = true;
        resolve(String(data).split('\r\n')[0] ?? '');
        socket.destroy();
      });
      socket.write(bytes, pump);
    });
  }
});
