import { type ImageVariant, kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import type { FileReply } from '#kernel/http';
import type { Principal, Services } from '#kernel/scope';
import { serveFile } from './serve-file.ts';

/** The bytes of an id never change; but another person at the same browser may not have what was kept for this one. */
const headers = { 'cache-control': 'private, max-age=31536000, immutable', vary: 'authorization' };

export async function serveMemberFile(
  services: Services,
  principal: Principal | null,
  asked: { readonly fileId: string; readonly variant?: ImageVariant | undefined },
): Promise<FileReply> {
  if (!principal) return fail(kernelErrors.unauthenticated);
  return serveFile(services, principal, { ...asked, headers });
}
