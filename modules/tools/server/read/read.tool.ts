import type { Readable } from 'node:stream';
import type * as z from 'zod';
import { defineFilePurpose } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { openFile, type StoredFile, storeBytes } from '#kernel/files';
import type { Principal, Services } from '#kernel/scope';
import { defineTool } from '#kernel/tasks';
import { localReader, type PagePicture, type ReadPage } from '#modules/ai';
import { aiErrors } from '#modules/ai/contract';
import {
  type ReadInput,
  readableKinds,
  readInputSchema,
  readResultPageSchema,
  readResultSchema,
  textOfPages,
} from '../../contract/read.ts';
import { readExports } from './exports/read-exports.ts';

const mebibyte = 1024 * 1024;
const largestFile = 100 * mebibyte;
/** A page of a scan takes about so long on one core. */
const pageMs = 4_000;

const picturePurpose = defineFilePurpose({
  name: 'tools.page_picture',
  kinds: ['jpeg'],
  maxBytes: 16 * mebibyte,
  images: 'rewritten',
});

const pageSchema = readResultPageSchema;
type Page = z.output<typeof pageSchema>;

export const readTool = defineTool({
  name: 'read',
  input: readInputSchema,
  step: pageSchema,
  result: readResultSchema,
  maxMs: 4 * 60 * 60 * 1000,

  async measure(services, principal, { fileId, languages }) {
    const reader = localReader();
    const missing = languages?.find((language) => !reader.languages.includes(language));
    if (missing !== undefined) fail(aiErrors.languageNotServed, { language: missing });
    return withStaged(services, principal, fileId, async (path, file) => {
      const units = await reader.countPages(path);
      return {
        title: file.name,
        units,
        files: [file],
        engine: reader.engine,
        expectedMs: units * pageMs,
      };
    });
  },

  async run({ services, principal, steps, signal, finish, tell }, { fileId, languages }) {
    const reader = localReader();
    const input = { languages, pictures: true, fromPage: steps.length + 1 };
    let share = 1;
    // The reader counts from the page that it began with, and people from the first.
    const onProgress = (fraction: number) => tell(1 - share * (1 - fraction));
    await withStaged(services, principal, fileId, (path) =>
      reader.read(
        { ...input, path },
        async ({ pageCount, pages }) => {
          share = 1 - steps.length / pageCount;
          for await (const page of pages) {
            const picture =
              page.picture && (await keepPicture(services, principal, page.number, page.picture));
            await finish(stepOf(page, picture?.id ?? null), 1, picture ? [picture.id] : []);
          }
        },
        { signal, onProgress },
      ),
    );
  },

  assemble: (pages) => ({ text: textOfPages(pages), pages: [...pages], engine: localReader().engine }),
  textOf: ({ text }) => text,
  exports: readExports,
});

/** The bytes of a file in a place of their own on this machine's disk, for as long as `act` needs them. */
async function withStaged<T>(
  services: Services,
  principal: Principal,
  fileId: ReadInput['fileId'],
  act: (path: string, file: StoredFile) => Promise<T>,
): Promise<T> {
  const { file, read } = await openFile(services, principal, fileId);
  if (!readableKinds.includes(file.kind)) fail(aiErrors.fileNotServed);
  const bytes: Readable = await read();
  const staged = await services.staging.receive(bytes, largestFile);
  try {
    return await act(staged.path, file);
  } finally {
    await staged.discard();
  }
}

function keepPicture(
  services: Services,
  principal: Principal,
  number: number,
  { bytes }: PagePicture,
): Promise<StoredFile> {
  const name = `page-${number}.jpg`;
  return storeBytes(services, principal, { name, bytes, purpose: picturePurpose });
}

function stepOf({ width, height, rotation, dpi, source, blocks }: ReadPage, picture: string | null): Page {
  return {
    width,
    height,
    rotation,
    dpi,
    source,
    picture,
    blocks: blocks.map(({ box, text, confidence, lines }) => ({
      box,
      text,
      confidence,
      lines: lines.map((line) => ({
        box: line.box,
        words: line.words.map(({ box: place, confidence: sure, text: said }) => [...place, sure, said]),
      })),
    })),
  };
}
