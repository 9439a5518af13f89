import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { kernelSettings } from '#kernel/config';
import { createFileStore, type FileStore } from '#kernel/file-store';
import { newId } from '#kernel/ids';
import { defineCheck } from '#kernel/module';
import { reasonOf } from './reason-of.ts';

export const filesCheck = defineCheck({
  name: 'checks.files',
  findings: { kept: 'pass', not_yet: 'pass', changed: 'fail', refused: 'fail' },
  async look({ config, dataFolder }) {
    const s3 = config.get(kernelSettings.s3Url);
    const vars = { place: s3 === undefined ? join(dataFolder, 'files') : `S3, ${s3.bucket}` };
    if (s3 === undefined && !existsSync(dataFolder)) return [{ code: 'not_yet', vars }];
    try {
      const store = await createFileStore({ s3, folder: join(dataFolder, 'files') });
      const kept = await keepsBytes(store).finally(() => store.close());
      return [{ code: kept ? 'kept' : 'changed', vars }];
    } catch (error) {
      return [{ code: 'refused', vars: { ...vars, reason: reasonOf(reasonBelow(error)) } }];
    }
  },
});

/** Our own error says that the store is away; its cause says why. */
const reasonBelow = (error: unknown) => (error as { cause?: unknown }).cause ?? error;

async function keepsBytes(store: FileStore): Promise<boolean> {
  const bytes = randomBytes(4_096);
  const key = `checks/${newId()}`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await store.put(key, { sizeBytes: bytes.length, sha256, open: () => Readable.from([bytes]) });
  try {
    const found = await store.get(key);
    return found !== null && bytes.equals(await buffer(found.stream));
  } finally {
    await store.delete(key);
  }
}
