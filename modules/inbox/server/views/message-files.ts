import { fileKinds } from '#kernel/contract';
import { fileLink, filesOf, type StoredFile } from '#kernel/files';
import type { Scope } from '#kernel/scope';
import type { MessageFile } from '../../contract/index.ts';
import { messageOwner } from '../message-owner.ts';

/** The files of messages, by message. */
export async function filesOfMessages(
  scope: Scope,
  messageIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MessageFile[]>> {
  const found = await filesOf(scope, messageOwner, messageIds);
  return new Map([...found].map(([id, files]) => [id, files.map((file) => toMessageFile(scope, file))]));
}

function toMessageFile({ services, orgId }: Scope, file: StoredFile): MessageFile {
  const { id, name, mediaType, sizeBytes, kind } = file;
  const linked = { orgId, fileId: id };
  return {
    id,
    name,
    mediaType,
    sizeBytes,
    url: fileLink(services, linked),
    previewUrl:
      fileKinds[kind].family === 'image' ? fileLink(services, { ...linked, variant: 'small' }) : null,
  };
}
