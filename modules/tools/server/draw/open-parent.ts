import sharp from 'sharp';
import { fail } from '#kernel/errors';
import { openFile, type StoredFile } from '#kernel/files';
import type { Principal, Services } from '#kernel/scope';
import { toolsErrors } from '../../contract/index.ts';

/** What providers take for a picture to vary: PNG, no larger than this on any edge. */
const mostPixels = 1536;

/** The picture to vary. @throws `files.not_found`, `tools.parent_refused` */
export async function openParent(
  services: Services,
  principal: Principal,
  parentId: string | undefined,
): Promise<{ file: StoredFile; png(): Promise<Uint8Array> } | null> {
  if (parentId === undefined) return null;
  const { file, read } = await openFile(services, principal, parentId);
  if (!['png', 'jpeg', 'webp'].includes(file.kind)) fail(toolsErrors.parentRefused, { name: file.name });
  return {
    file,
    async png() {
      // From a file: of what comes from outside, nothing is decoded out of the memory (`kernel/files`).
      const staged = await services.staging.receive(await read(), file.sizeBytes);
      try {
        const fitted = { fit: 'inside', withoutEnlargement: true } as const;
        return await sharp(staged.path).resize(mostPixels, mostPixels, fitted).png().toBuffer();
      } finally {
        await staged.discard();
      }
    },
  };
}
