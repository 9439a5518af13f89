import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeS3, startFakeS3 } from '#testkit/fake-s3';
import { fileStoreContract, readAll, sourceOf } from '../file-store.contract.ts';
import type { FileStore } from '../file-store.ts';
import { openS3Store } from './s3-store.ts';
import { parseS3Url } from './s3-url.ts';

const open = (url: string) => openS3Store({ place: parseS3Url(url), firstDelayMs: 2 });

fileStoreContract('S3', async () => {
  const fake = await startFakeS3();
  const store = open(fake.url);
  return {
    store,
    close: async () => {
      await store.close();
      await fake.stop();
    },
  };
});

describe('a bucket that is not always there', { timeout: 20_000 }, () => {
  let fake: FakeS3;
  let store: FileStore;
  beforeAll(async () => {
    fake = await startFakeS3();
    store = open(fake.url);
  });
  afterEach(() => {
    fake.bucket.objects.clear();
    fake.bucket.uploads.clear();
    fake.log.length = 0;
  });
  afterAll(async () => {
    await store.close();
    await fake.stop();
  });
  const slowDown = { kind: 'error', status: 503, code: 'SlowDown' } as const;
  const large = randomBytes(18 * 1024 * 1024);

  it('is asked again while it says SlowDown or breaks, with the whole body each time', async () => {
    const bytes = randomBytes(500_000);
    fake.fail(/^PUT/, slowDown, { kind: 'silence' }, { kind: 'error', status: 500, code: 'InternalError' });
    await store.put('org/aa/one', sourceOf(bytes));
    expect(fake.log).toHaveLength(4);
    expect(fake.bucket.objects.get('org/aa/one')?.bytes).toEqual(bytes);
  });

  it('is given up after five attempts, as unavailable', async () => {
    fake.fail(/^GET/, ...Array.from({ length: 5 }, () => slowDown));
    await expect(store.get('org/aa/one')).rejects.toMatchObject({ definition: { status: 503 } });
    expect(fake.log).toHaveLength(5);
  });

  it('gives all bytes although the line is cut three times', async () => {
    const bytes = randomBytes(900_000);
    await store.put('org/aa/one', sourceOf(bytes));
    const cut = { kind: 'truncate', bytes: 200_000 } as const;
    fake.fail(/^GET/, cut, cut, cut);
    expect((await readAll(store, 'org/aa/one'))?.bytes).toEqual(bytes);
    expect(fake.log.filter((line) => line.startsWith('GET'))).toHaveLength(4);
  });

  it('never gives fewer bytes as if they were all', async () => {
    await store.put('org/aa/one', sourceOf(randomBytes(900_000)));
    fake.fail(/^GET/, ...Array.from({ length: 9 }, () => ({ kind: 'truncate', bytes: 1_000 }) as const));
    await expect(readAll(store, 'org/aa/one')).rejects.toThrow();
    fake.fail(/^GET/, { kind: 'truncate', bytes: 1_000 });
    const found = await store.get('org/aa/one');
    fake.bucket.put('org/aa/one', randomBytes(900_000));
    await expect(found?.stream.toArray()).rejects.toThrow('PreconditionFailed');
  });

  it('takes a large file in parts, each again when it fails', async () => {
    fake.fail(/^PUT .*partNumber=2/, slowDown, { kind: 'silence' });
    await store.put('org/aa/large', sourceOf(large));
    expect(fake.bucket.objects.get('org/aa/large')?.bytes.equals(large)).toBe(true);
  });

  it('is asked whether the file is there when the last answer was lost', async () => {
    fake.fail(/^POST .*uploadId/, { kind: 'silence' });
    await store.put('org/aa/large', sourceOf(large));
    expect(fake.bucket.objects.get('org/aa/large')?.bytes.equals(large)).toBe(true);
  });

  it('may tell a failure in the body of a 200', async () => {
    fake.fail(/^POST .*uploadId/, { kind: 'error', status: 200, code: 'InternalError' });
    await store.put('org/aa/large', sourceOf(large));
    expect(fake.bucket.objects.has('org/aa/large')).toBe(true);
  });

  it('keeps no half of a large file that could not be sent', async () => {
    fake.fail(/^PUT .*partNumber=2/, { kind: 'error', status: 403, code: 'AccessDenied' });
    await expect(store.put('org/aa/large', sourceOf(large))).rejects.toMatchObject({
      definition: { status: 503 },
    });
    expect(fake.bucket.objects.size + fake.bucket.uploads.size).toBe(0);
  });

  it('refuses a wrong secret, and the caller learns only that files are away', async () => {
    const wrong = open(fake.url.replace('secret', 'secrets'));
    await expect(wrong.exists('org/aa/one')).rejects.toMatchObject({
      definition: { code: 'kernel.unavailable' },
      cause: { status: 403 },
    });
    expect(fake.log).toHaveLength(1);
    await wrong.close();
  });
});

describe('S3_URL', () => {
  it('names a place', () => {
    expect(parseS3Url('s3://AK:s%2Fe%2Bc@s3.eu-west-3.amazonaws.com/shop/files')).toMatchObject({
      endpoint: new URL('https://s3.eu-west-3.amazonaws.com'),
      bucket: 'shop',
      prefix: 'files/',
      region: 'eu-west-3',
      secretAccessKey: 's/e+c',
      pathStyle: false,
    });
    expect(parseS3Url('s3://a:b@minio:9000/shop?tls=0')).toMatchObject({
      endpoint: new URL('http://minio:9000'),
      region: 'us-east-1',
      prefix: '',
      pathStyle: true,
    });
  });

  it.each([
    'https://a:b@host/bucket',
    's3://host/bucket',
    's3://a:b@host',
    's3://a:b@host/B_ucket',
    's3://a:b@host/bucket?tls=maybe',
    's3://a:b@host/bucket?regoin=x',
    'nonsense',
  ])('is refused without telling its secret: %s', (text) => {
    expect(() => parseS3Url(text)).toThrow();
  });
});
