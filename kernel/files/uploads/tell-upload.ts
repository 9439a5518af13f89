import type { getUploadContract } from '#kernel/contract';
import type { ProtocolContext } from '#kernel/http';
import { findFile } from '../repo/file.repo.ts';
import { creatorOf } from '../use-cases/store-file.ts';
import { keepIfWhole, speakTus } from './tus-server.ts';

/**
 * Says how far an upload is. The answer to its last part may have been lost, or the process that was to keep it: then it
 * is kept now, and whoever asks learns that nothing is left to send.
 */
export async function tellUpload(context: ProtocolContext<typeof getUploadContract>): Promise<void> {
  const { services, principal, params } = context;
  await keepIfWhole(context, params.id);
  const file = await services.scopes.withOrg(principal, (scope) => findFile(scope, params.id));
  if (!file || file.created_by !== creatorOf(principal)) return speakTus(context);
  const size = file.size_bytes;
  const { reply } = context.takeOver();
  reply.writeHead(200, { 'tus-resumable': '1.0.0', 'upload-offset': size, 'upload-length': size });
  reply.end();
}
