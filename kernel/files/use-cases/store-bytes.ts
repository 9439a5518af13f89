import { Readable } from 'node:stream';
import type { FileKind, FilePurpose } from '#kernel/contract';
import type { Principal, Services } from '#kernel/scope';
import type { StoredFile } from '../stored-file.ts';
import { storeFile } from './store-file.ts';

export interface GivenBytes {
  /** As its sender called it. */
  readonly name: string;
  readonly bytes: Readable | Uint8Array;
  readonly purpose: FilePurpose;
  /** What they are, where that is known: then they are kept as they come, and nobody looks at them. */
  readonly kind?: FileKind;
}

/** Keeps a file that did not come by HTTP: an attachment of a mail, a page that was fetched. Throws as `storeFile`. */
export async function storeBytes(
  services: Services,
  principal: Principal,
  { name, bytes, purpose, kind }: GivenBytes,
): Promise<StoredFile> {
  const stream = bytes instanceof Uint8Array ? Readable.from([bytes]) : bytes;
  const staged = await services.staging.receive(stream, purpose.maxBytes);
  try {
    return await storeFile(services, principal, { file: { name, staged }, purpose, kind });
  } finally {
    await staged.discard();
  }
}
