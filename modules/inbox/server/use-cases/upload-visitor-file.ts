import type { StoredFileView } from '#kernel/contract';
import { storeFile } from '#kernel/files';
import type { UploadedFile } from '#kernel/http';
import type { Principal, Services } from '#kernel/scope';
import { visitorFilePurpose } from '../../contract/index.ts';
import { type VisitorAddress, visitorConversation } from './visitor-conversation.ts';

/** Keeps a file that a visitor sends, for a message of the one conversation that the token is for. */
export async function uploadVisitorFile(
  services: Services,
  principal: Principal,
  address: VisitorAddress,
  file: UploadedFile,
): Promise<StoredFileView> {
  await services.scopes.withOrg(principal, (scope) => visitorConversation(scope, address, 'read'));
  return storeFile(services, principal, { file, purpose: visitorFilePurpose });
}
