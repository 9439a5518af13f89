import { readFile } from 'node:fs/promises';
import { kernelErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { shrinkImage } from '#kernel/files';
import type { UploadedFile } from '#kernel/http';
import type { Principal, Services } from '#kernel/scope';
import type { User } from '../../contract/index.ts';
import { replaceAvatar } from '../repo/avatar.repo.ts';
import type { Visit } from '../visit.ts';
import { presentUser } from './present-user.ts';
import { recordSecurityEvent } from './record-security-event.ts';

/** Twice the pixels of the largest place that shows it. */
const edge = 256;
const keyBytes = 16;

/** Gives somebody a picture: a small one that we write ourselves, so that nothing of the file they sent remains. */
export async function changeAvatar(
  services: Services,
  principal: Principal,
  file: UploadedFile,
  visit: Visit,
): Promise<User> {
  if (principal.kind !== 'member') return fail(kernelErrors.forbidden);
  const { userId, sessionId, orgId: organisationId } = principal;
  const small = await shrinkImage(file.staged.path, edge, services.staging);
  const image = await readFile(small.path).finally(() => small.discard());
  const user = await services.scopes.withSystem('own picture', async (system) => {
    await recordSecurityEvent(system, 'profile_changed', { userId, sessionId, organisationId }, visit);
    const key = services.secrets.randomToken(keyBytes);
    return replaceAvatar(system, { key, user_id: userId, image, created_at: system.now() });
  });
  return presentUser(user);
}
