import { buffer } from 'node:stream/consumers';
import type * as z from 'zod';
import { openFile } from '#kernel/files';
import type { Principal, Services } from '#kernel/scope';
import type { TaskExport } from '#kernel/tasks';
import type { ReadInput, readResultSchema } from '../../../contract/read.ts';
import { toDocx } from './to-docx.ts';
import { toHocr } from './to-hocr.ts';
import { toPdf } from './to-pdf.ts';

type Export = TaskExport<ReadInput, z.output<typeof readResultSchema>>;

export const readExports: Readonly<Record<string, Export>> = {
  txt: { mediaType: 'text/plain; charset=utf-8', write: ({ result }) => `${result.text}\n` },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: ({ result, title }) => toDocx(result, title),
  },
  pdf: {
    mediaType: 'application/pdf',
    async write({ services, principal, result, title, input }) {
      const bytesOf = (id: string) => bytesOfFile(services, principal, id);
      const original = await bytesOf(input.fileId);
      return toPdf(result, title, {
        original: original?.subarray(0, 5).toString('latin1') === '%PDF-' ? original : undefined,
        picture: async ({ picture }) => (picture === null ? undefined : bytesOf(picture)),
      });
    },
  },
  hocr: { mediaType: 'text/html; charset=utf-8', write: ({ result, title }) => toHocr(result, title) },
  json: {
    mediaType: 'application/json; charset=utf-8',
    write: ({ result }) => `${JSON.stringify(result, null, 2)}\n`,
  },
};

/** A file may have gone with the task that it was made for: what is left is still worth saving. */
async function bytesOfFile(
  services: Services,
  principal: Principal,
  id: string,
): Promise<Buffer | undefined> {
  try {
    const { read } = await openFile(services, principal, id);
    return await buffer(await read());
  } catch (error) {
    services.log.warn({ err: error, fileId: id }, 'a file of a reading is not there any more');
    return undefined;
  }
}
