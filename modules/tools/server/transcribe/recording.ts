import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import { Readable } from 'node:stream';
import { defineFilePurpose, filesErrors, recordingKinds } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import { filesOf, openFile, type StoredFile, storeBytes } from '#kernel/files';
import { HttpClientError } from '#kernel/http-client';
import type { Principal, Services } from '#kernel/scope';
import { taskFileOwner } from '#kernel/tasks';
import { type AudioFile, type FoundMedia, mediaPagesOf, openAudio } from '#modules/ai';
import { aiErrors } from '#modules/ai/contract';
import { toolsErrors } from '../../contract/index.ts';
import { captionsName } from './captions.ts';

const mebibyte = 1024 * 1024;
/** An upload may have as much; what is fetched, a quarter: an hour as MP3 is a tenth of that. */
const mostBytes = 2_048 * mebibyte;
const mostFetched = 500 * mebibyte;
/** A request that asks for a price waits for it. */
const fetchMs = 60_000;

const fetched = defineFilePurpose({
  name: 'tools.recording',
  kinds: [...recordingKinds, 'plain', 'unknown'],
  maxBytes: mostFetched,
  images: 'as_sent',
});

/** Opens a file of the organisation for its sound, for as long as `use` takes. */
export async function withRecording<T>(
  services: Services,
  principal: Principal,
  fileId: string,
  use: (audio: AudioFile, file: StoredFile) => Promise<T>,
): Promise<T> {
  const { file, read } = await openFile(services, principal, fileId);
  const staged = await services.staging.receive(await read(), mostBytes);
  try {
    return await use(await openAudio(staged.path), file);
  } finally {
    await staged.discard();
  }
}

/** Where a recording is, or a page that shows it. */
export interface Address {
  readonly url: string;
  /** Two letters; null where nobody knows what is spoken. */
  readonly language: string | null;
}

interface Fetched {
  readonly fileId: string;
  readonly at: number;
}

/** What was fetched to tell its price is not fetched again to be heard. */
const known = new WeakMap<Services, Map<string, Fetched>>();
const keptMs = 10 * 60_000;
const mostKept = 200;

/**
 * Fetches what somebody gave the address of, through the guard that lets nobody reach what is private here, and keeps it.
 * @throws `tools.address_unreachable`, `files.too_large`
 */
export async function fetchRecording(
  services: Services,
  principal: Principal,
  { url, language }: Address,
): Promise<string> {
  const all = known.get(services) ?? new Map<string, Fetched>();
  known.set(services, all);
  const key = `${principal.orgId} ${language} ${url}`;
  const now = services.clock.now().getTime();
  const before = all.get(key);
  if (before && now - before.at < keptMs) return before.fileId;
  const { id } = await download(services, principal, { url, language });
  all.delete(key);
  all.set(key, { fileId: id, at: now });
  const [oldest] = all.keys();
  if (all.size > mostKept && oldest !== undefined) all.delete(oldest);
  return id;
}

async function download(services: Services, principal: Principal, address: Address): Promise<StoredFile> {
  try {
    const response = await services.httpClient.request(address.url, {
      timeoutMs: fetchMs,
      maxBytes: mostFetched,
    });
    if (!response.ok) {
      response.discard();
      throw new AppError(toolsErrors.addressUnreachable);
    }
    if (/^text\/html\b/.test(response.headers.get('content-type') ?? '')) {
      response.discard();
      return await fromPage(services, principal, address);
    }
    const name = decodeURIComponent(basename(response.url.pathname)) || response.url.hostname;
    return await storeBytes(services, principal, {
      name,
      bytes: Readable.from(response.body),
      purpose: fetched,
    });
  } catch (error) {
    if (error instanceof HttpClientError && error.code === 'body_too_large') {
      throw new AppError(filesErrors.tooLarge, { vars: { megabytes: mostFetched / mebibyte }, cause: error });
    }
    if (error instanceof HttpClientError || error instanceof URIError) {
      throw new AppError(toolsErrors.addressUnreachable, { cause: error });
    }
    throw error;
  }
}

async function fromPage(services: Services, principal: Principal, address: Address): Promise<StoredFile> {
  const pages = await mediaPagesOf(services);
  if (!pages) throw new AppError(toolsErrors.addressIsPage);
  const keep = ({ kind, path, title, language }: FoundMedia) => {
    const name = kind === 'captions' ? captionsName(title, language) : `${title}${extname(path)}`;
    return storeBytes(services, principal, { name, bytes: createReadStream(path), purpose: fetched });
  };
  return pages.fetch({ ...address, maxBytes: mostFetched }, keep).catch((error: unknown) => {
    const isProgram = error instanceof AppError && error.definition.code === aiErrors.programFailed.code;
    throw isProgram ? new AppError(toolsErrors.pageHasNothing, { cause: error }) : error;
  });
}

/** The file of a task that was asked for by an address: the one that was priced, whatever is there by now. */
export async function fileOfTask(services: Services, principal: Principal, taskId: string): Promise<string> {
  const files = await services.scopes.withOrg(principal, (scope) => filesOf(scope, taskFileOwner, [taskId]));
  const [file] = files.get(taskId) ?? [];
  if (!file) throw new AppError(filesErrors.notFound);
  return file.id;
}
