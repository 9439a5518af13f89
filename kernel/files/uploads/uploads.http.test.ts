import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Upload } from 'tus-js-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolderOf } from '#kernel/config';
import { createRandom, type Registered, registerOrganisation, type TestApp, testApp } from '#testkit';

let app: TestApp;
let owner: Registered;
let other: Registered;
beforeAll(async () => {
  app = await testApp();
  owner = await registerOrganisation(app);
  other = await registerOrganisation(app);
});
afterAll(() => app.stop());

const text = (lines: number) => Buffer.from('Une ligne de la transcription.\n'.repeat(lines));
const base64 = (value: string) => Buffer.from(value).toString('base64');

/** One request of the protocol, as a client makes it. */
async function speak(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: Buffer,
  who = owner,
) {
  const reply = await fetch(app.installation.url + path, {
    method,
    headers: { authorization: `Bearer ${who.token}`, 'tus-resumable': '1.0.0', ...headers },
    ...(body && { body: new Uint8Array(body) }),
  });
  const said = await reply.text();
  return {
    status: reply.status,
    headers: reply.headers,
    code: said.startsWith('{') ? JSON.parse(said).code : said,
  };
}

async function begin(length: number, name = 'entretien.txt', who = owner): Promise<string> {
  const metadata = `filename ${base64(name)}`;
  const headers = { 'upload-length': String(length), 'upload-metadata': metadata };
  const { status, headers: said } = await speak('POST', '/api/v1/uploads', headers, undefined, who);
  expect(status).toBe(201);
  return said.get('location') ?? '';
}

const part = (path: string, offset: number, bytes: Buffer, who = owner) =>
  speak(
    'PATCH',
    path,
    { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    bytes,
    who,
  );

const idOf = (path: string) => path.split('/').at(-1) ?? '';
const bytesOf = (path: string, { token } = owner) =>
  app.call('GET', `/api/v1/files/${idOf(path)}`, { token });

describe('an upload in parts', () => {
  it('becomes a file under its own id, by a client that nobody here wrote', async () => {
    const bytes = text(20_000);
    const url = await new Promise<string>((resolve, reject) => {
      const upload = new Upload(bytes, {
        endpoint: `${app.installation.url}/api/v1/uploads`,
        chunkSize: 100_000,
        metadata: { filename: 'réunion.txt' },
        headers: { authorization: `Bearer ${owner.token}` },
        onError: reject,
        onSuccess: () => resolve(upload.url ?? ''),
      });
      upload.start();
    });
    expect((await bytesOf(url)).bytes.equals(bytes)).toBe(true);
    expect((await bytesOf(url, other)).body.code).toBe('files.not_found');
  });

  it('goes on behind what came before the line broke', async () => {
    const bytes = text(1_000);
    const path = await begin(bytes.length);
    const cut = createRandom(7).below(bytes.length - 1) + 1;
    expect((await part(path, 0, bytes.subarray(0, cut))).status).toBe(204);
    expect((await part(path, 0, bytes)).code).toBe('files.wrong_offset');
    expect((await speak('HEAD', path)).headers.get('upload-offset')).toBe(String(cut));
    expect((await part(path, cut, bytes.subarray(cut))).status).toBe(204);
    // Whoever missed that answer asks, and learns that nothing is left to send.
    expect((await speak('HEAD', path)).headers.get('upload-offset')).toBe(String(bytes.length));
    expect((await bytesOf(path)).bytes.equals(bytes)).toBe(true);
  });

  it('of somebody else is not found, whatever is asked of it', async () => {
    const bytes = text(10);
    const path = await begin(bytes.length);
    for (const reply of [
      await part(path, 0, bytes, other),
      await speak('HEAD', path, {}, undefined, other),
      await speak('DELETE', path, {}, undefined, other),
    ]) {
      expect(reply.status).toBe(404);
    }
    expect((await speak('DELETE', path)).status).toBe(204);
    expect((await part(path, 0, bytes)).code).toBe('files.not_found');
  });

  it('that is too large, of no kind that is taken, or no upload at all is refused and forgotten', async () => {
    const headers = {
      'upload-length': String(3 * 1024 ** 3),
      'upload-metadata': `filename ${base64('x.mp4')}`,
    };
    expect((await speak('POST', '/api/v1/uploads', headers)).code).toBe('files.too_large');
    expect((await speak('POST', '/api/v1/uploads', { 'upload-length': 'x' })).code).toBe(
      'files.malformed_upload',
    );
    const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600, 1)]);
    const path = await begin(program.length, 'programme.exe');
    expect((await part(path, 0, program)).code).toBe('files.kind_refused');
    expect((await speak('HEAD', path)).status).toBe(404);
    expect((await part(`${path}0`, 0, program)).status).toBe(404);
    expect((await part('/api/v1/uploads/..%2f..%2fsecret', 0, program)).status).toBe(404);
  });

  it('is begun by those alone who may upload, and only so many times at once', async () => {
    const nobody = await fetch(`${app.installation.url}/api/v1/uploads`, { method: 'POST' });
    expect(nobody.status).toBe(401);
    const paths: string[] = [];
    for (let at = 0; at < 20; at += 1) paths.push(await begin(10, 'x.txt', other));
    const headers = { 'upload-length': '10', 'upload-metadata': `filename ${base64('x.txt')}` };
    const more = await speak('POST', '/api/v1/uploads', headers, undefined, other);
    expect(more.code).toBe('files.too_many_uploads');
    for (const path of paths) await speak('DELETE', path, {}, undefined, other);
  });

  it('is begun without a look at all that is unfinished: only its beginner’s own list counts', async () => {
    const folder = join(dataFolderOf(app.installation.services.config), 'uploads');
    const path = await begin(10);
    const record = readFileSync(join(folder, `${idOf(path)}.json`));
    // Whoever read them would take them for this person's, who may have twenty.
    const copies = Array.from({ length: 30 }, (_, at) => join(folder, `copy-${at}`));
    for (const copy of copies) {
      writeFileSync(copy, '');
      writeFileSync(`${copy}.json`, record);
    }
    const next = await begin(10);
    for (const copy of copies) for (const file of [copy, `${copy}.json`]) rmSync(file);
    for (const begun of [path, next]) expect((await speak('DELETE', begun)).status).toBe(204);
  });
});
