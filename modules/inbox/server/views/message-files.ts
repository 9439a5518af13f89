import { fileKinds } from '#kernel/contract';
import { fileLink, filesOf, type StoredFile } from '#kernel/files';
import type { Scope } from '#kernel/scope';
import type { FileText, MemberFile } from '../../contract/index.ts';
import { messageOwner } from '../message-owner.ts';
import type { MessageRow } from '../repo/message.repo.ts';
import { toUnasked } from './file-text-view.ts';

/** The files of messages, by message; of what visitors say in theirs, only that it can be asked for. */
export async function filesOfMessages(
  scope: Scope,
  messages: readonly Pick<MessageRow, 'id' | 'author'>[],
): Promise<ReadonlyMap<string, readonly MemberFile[]>> {
  const found = await filesOf(
    scope,
    messageOwner,
    messages.map(({ id }) => id),
  );
  const visitors = new Set(messages.filter(({ author }) => author === 'visitor').map(({ id }) => id));
  const contentOf = (id: string, file: StoredFile) => (visitors.has(id) ? toUnasked(file) : null);
  return new Map(
    [...found].map(([id, files]) => [
      id,
      files.map((file) => toMemberFile(scope, file, contentOf(id, file))),
    ]),
  );
}

function toMemberFile({ services, orgId }: Scope, file: StoredFile, content: FileText | null): MemberFile {
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
    content,
  };
}
