import { text } from 'node:stream/consumers';
import { openFile } from '#kernel/files';
import type { Principal, Services } from '#kernel/scope';
import { readCaptions } from '#modules/ai';
import type { Transcript } from '#modules/ai/contract';

const NAMED = /(?:\.([a-z]{2}))?\.vtt$/;

/** What captions are called here. @param language two letters, where they are known */
export const captionsName = (title: string, language: string | null): string =>
  `${title}${language === null ? '' : `.${language}`}.vtt`;

export const isCaptions = ({ name }: { readonly name: string }): boolean => NAMED.test(name);

/** What the captions of a recording say, which nobody needs to hear any more. */
export async function openCaptions(
  services: Services,
  principal: Principal,
  fileId: string,
): Promise<Transcript> {
  const { file, read } = await openFile(services, principal, fileId);
  return readCaptions(await text(await read()), NAMED.exec(file.name)?.[1] ?? null);
}
