import { openFile, type StoredFile } from '#kernel/files';
import type { Principal, Services } from '#kernel/scope';

/** A mail's attachment may have as much. */
const largestFile = 50 * 1024 * 1024;

/** The bytes of a file in a place of their own on this machine's disk, for as long as `act` needs them. */
export async function withStaged<T>(
  services: Services,
  principal: Principal,
  fileId: string,
  act: (path: string, file: StoredFile) => Promise<T>,
): Promise<T> {
  const { file, read } = await openFile(services, principal, fileId);
  const staged = await services.staging.receive(await read(), largestFile);
  try {
    return await act(staged.path, file);
  } finally {
    await staged.discard();
  }
}
