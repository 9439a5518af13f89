import { filesErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { filesOf } from '#kernel/files';
import type { Scope } from '#kernel/scope';
import { type FileText, inboxErrors, readFilesJob } from '../../contract/index.ts';
import { wayOf } from '../files/way-of.ts';
import { messageOwner } from '../message-owner.ts';
import { askForTexts, type FileTextKey, findFileText } from '../repo/file-text.repo.ts';
import { findMessage } from '../repo/message.repo.ts';
import { toFileText } from '../views/file-text-view.ts';
import { announceMessage } from './announce-message.ts';
import { lockAnswered } from './lock-answered.ts';

/** Puts a visitor's file in line that was passed over or has failed; what waits or is found stays as it is. */
export async function askFileText(scope: Scope, key: FileTextKey): Promise<FileText> {
  const conversation = await lockAnswered(scope, key.messageId);
  const message = await findMessage(scope, key.messageId);
  const files = (await filesOf(scope, messageOwner, [key.messageId])).get(key.messageId) ?? [];
  const position = files.findIndex(({ id }) => id === key.fileId);
  const file = files[position];
  if (!conversation || !file || message?.author !== 'visitor') return fail(filesErrors.notFound);
  const way = wayOf(file);
  if (way === null) return fail(inboxErrors.fileSaysNothing);
  const askedBy = scope.principal.kind === 'member' ? scope.principal.userId : null;
  await askForTexts(scope, key.messageId, [{ fileId: file.id, position, way }], askedBy);
  scope.enqueue(readFilesJob, {});
  await announceMessage(scope, conversation, message);
  const row = await findFileText(scope, key);
  return row ? toFileText(row) : fail(filesErrors.notFound);
}
