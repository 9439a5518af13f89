import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { AppError } from '#kernel/errors';
import type { HttpClient } from '#kernel/http-client';
import { aiErrors } from '../../../contract/index.ts';
import type { FoundMedia, MediaPages, PageRequest } from '../../ports/media-pages.port.ts';
import { inFolder } from './in-folder.ts';
import { runProgram } from './run-program.ts';

const describeMs = 60_000;
const fetchMs = 4 * 60_000;
/** A description lists every format of a film, with long addresses. */
const maxDescription = 32 * 1024 * 1024;
const maxTitle = 150;

/** What `--dump-json` writes (yt-dlp, README.md, "Output template"), as far as it is needed. */
const pageSchema = z.object({
  title: z.string().nullish(),
  language: z.string().nullish(),
  is_live: z.boolean().nullish(),
  subtitles: z.record(z.string(), z.array(z.object({ ext: z.string() }))).nullish(),
});
type Page = z.infer<typeof pageSchema>;

/**
 * Pages of video sites by yt-dlp, which an operator installed and switched on. It reaches the network through our guard alone:
 * it is given no ffmpeg, whose connections would not pass there.
 * @returns null where the machine has no such program
 */
export async function findYtDlp(program: string, httpClient: HttpClient): Promise<MediaPages | null> {
  const asked = { program, args: ['--version'], timeoutMs: 30_000, maxBytes: 1_024 };
  const version = await runProgram(asked).catch(() => null);
  if (version === null) return null;
  return {
    fetch: (request, use) =>
      inFolder(async (folder) => {
        const proxy = await httpClient.openProxy({ maxBytes: request.maxBytes });
        try {
          const found = await download(program, { ...request, folder, proxy: proxy.url });
          return await use(found);
        } finally {
          await proxy.close();
        }
      }),
  };
}

interface Order extends PageRequest {
  readonly folder: string;
  readonly proxy: string;
}

async function download(program: string, order: Order): Promise<FoundMedia> {
  const { folder, url } = order;
  // In a file, because everybody on the machine can read how a program was called.
  await writeFile(join(folder, 'options'), optionsOf(order), { mode: 0o600 });
  const call = ['--ignore-config', '--config-locations', join(folder, 'options')];
  const page = join(folder, 'page.json');
  const described = await runProgram({
    program,
    args: [...call, '--dump-json', '--', url],
    timeoutMs: describeMs,
    maxBytes: maxDescription,
  });
  await writeFile(page, described);
  const known = readPage(program, described);
  const captions = captionsIn(known, order.language);
  const wanted =
    captions === null
      ? ['--format', 'bestaudio/best', '--output', join(folder, 'sound.%(ext)s')]
      : captionArguments(captions, folder);
  await runProgram({
    program,
    args: [...call, ...wanted, '--load-info-json', page],
    timeoutMs: fetchMs,
    maxBytes: maxDescription,
  });
  const kind = captions === null ? 'sound' : 'captions';
  const name = (await readdir(folder)).find((one) => one.startsWith(`${kind}.`) && !one.endsWith('.part'));
  if (name === undefined) throw failed(program);
  const title = (known.title ?? '').trim().slice(0, maxTitle) || new URL(url).hostname;
  return { kind, path: join(folder, name), title, language: captions && twoLetters(captions) };
}

function optionsOf({ proxy, folder, maxBytes }: Order): string {
  return [
    `--proxy "${proxy}"`,
    `--ffmpeg-location "${join(folder, 'none')}"`,
    `--max-filesize ${maxBytes}`,
    '--playlist-items 1',
    '--no-cache-dir',
    '--no-mtime',
    '--quiet',
    '--no-progress',
    '--no-warnings',
    '--socket-timeout 15',
    '--retries 2',
    '--fragment-retries 2',
    '--hls-prefer-native',
  ].join('\n');
}

function captionArguments(language: string, folder: string): string[] {
  const languages = ['--write-subs', '--sub-langs', `^${language.replace(/[^\w]/g, '.')}$`];
  return [
    '--skip-download',
    ...languages,
    '--sub-format',
    'vtt',
    '--output',
    join(folder, 'captions.%(ext)s'),
  ];
}

function readPage(program: string, json: string): Page {
  try {
    const page = pageSchema.parse(JSON.parse(json.split('\n', 1)[0] ?? ''));
    if (page.is_live !== true) return page;
  } catch (cause) {
    throw failed(program, cause);
  }
  throw failed(program);
}

/** The key of the captions to take; those that a machine wrote are not among them. */
function captionsIn({ subtitles, language }: Page, wanted: string | null): string | null {
  const keys = Object.entries(subtitles ?? {}).flatMap(([key, formats]) =>
    twoLetters(key) !== null && formats.some(({ ext }) => ext === 'vtt') ? [key] : [],
  );
  if (wanted !== null) return keys.find((key) => twoLetters(key) === wanted) ?? null;
  const spoken = language ? twoLetters(language) : null;
  return keys.find((key) => spoken !== null && twoLetters(key) === spoken) ?? keys[0] ?? null;
}

const twoLetters = (key: string): string | null =>
  /^([a-z]{2})(?:[-_]|$)/i.exec(key)?.[1]?.toLowerCase() ?? null;

const failed = (program: string, cause?: unknown) =>
  new AppError(aiErrors.programFailed, { vars: { program }, cause });
