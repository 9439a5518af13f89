import type { Message } from '../../contract/index.ts';

/** Whether a message that a `clientId` names says what is sent under it again. */
export function sameMessage(
  known: Pick<Message, 'text' | 'files'>,
  sent: { readonly text: string; readonly fileIds?: readonly string[] | undefined },
): boolean {
  const ids = [...new Set(sent.fileIds)];
  return known.text === sent.text && known.files.map(({ id }) => id).join() === ids.join();
}
