import { createHash } from 'node:crypto';
import { type FileSource, SourceChangedError } from './file-store.ts';

/** The source's bytes, counted and hashed on their way. @throws SourceChangedError when they are others */
export async function* checkedSource(source: FileSource): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of source.open()) {
    hash.update(chunk as Buffer);
    sizeBytes += (chunk as Buffer).length;
    if (sizeBytes > source.sizeBytes) throw changed();
    yield chunk as Buffer;
  }
  if (sizeBytes !== source.sizeBytes || hash.digest('hex') !== source.sha256) throw changed();
}

const changed = () => new SourceChangedError('The bytes are not those that were promised.');
