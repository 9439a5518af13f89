import { Readable } from 'node:stream';
import { filesErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { FileReply } from '#kernel/http';
import type { Services } from '#kernel/scope';
import { avatarByKey } from '../repo/avatar.repo.ts';

/** A picture by its key, for whoever was told it. */
export async function getAvatar(services: Services, key: string): Promise<FileReply> {
  const avatar = await services.scopes.withSystem('a picture, by its key', (system) =>
    avatarByKey(system, key),
  );
  if (!avatar) return fail(filesErrors.notFound);
  const { image } = avatar;
  return {
    sizeBytes: image.length,
    etag: `"${key}"`,
    headers: {
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
    },
    open: async (range) => Readable.from([range ? image.subarray(range.start, range.end + 1) : image]),
  };
}
