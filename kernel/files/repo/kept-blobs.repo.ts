import type { Snapshot } from '#kernel/scope';
import { blobKey } from '../blob-key.ts';

/** The keys of all bytes that an organisation's files show, in a snapshot that entered it. */
export async function* keptBlobs(
  snapshot: Snapshot,
  orgId: string,
): AsyncGenerator<{ readonly key: string }> {
  await snapshot.enter(orgId);
  const batches = snapshot.read<{ sha256: string }>(
    'select sha256 from file_blobs where refs > 0 order by sha256',
  );
  for await (const rows of batches) for (const { sha256 } of rows) yield { key: blobKey(orgId, sha256) };
}
