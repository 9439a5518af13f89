import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { defineFilePurpose, filesErrors } from '#kernel/contract';
import { AppError } from '#kernel/errors';
import { filesOf, openFile, type StoredFile, storeBytes } from '#kernel/files';
import { HttpClientError } from '#kernel/http-client';
import type { Principal, Services } from '#kernel/scope';
import { taskFileOwner } from '#kernel/tasks';
import { type AudioFile, openAudio } from '#modules/ai';
import { toolsErrors } from '../../contract/index.ts';

const mebibyte = 1024 * 1024;
/** An upload may have as much; what is fetched, a quarter: an hour as MP3 is a tenth of that. */
const mostBytes = 2_048 * mebibyte;
const mostFetched = 500 * mebibyte;
/** A request that asks for a price waits for it. */
const fetchMs = 60_000;

const fetched = defineFilePurpose({
  name: 'tools.recording',
  kinds: ['mp3', 'wav', 'ogg', 'flac', 'm4a', 'mp4', 'quicktime', 'webm', 'unknown'],
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
export async function fetchRecording(services: Services, principal: Principal, url: string): Promise<string> {
  const all = known.get(services) ?? new Map<string, Fetched>();
  known.set(services, all);
  const key = `${principal.orgId} ${url}`;
  const now = services.clock.now().getTime();
  const before = all.get(key);
  if (before && now - before.at < keptMs) return before.fileId;
  const { id } = await download(services, principal, url);
  all.delete(key);
  all.set(key, { fileId: id, at: now });
  const [oldest] = all.keys();
  if (all.size > mostKept && oldest !== undefined) all.delete(oldest);
  return id;
}

async function download(services: Services, principal: Principal, url: string): Promise<StoredFile> {
  try {
    const response = await services.httpClient.request(url, { timeoutMs: fetchMs, maxBytes: mostFetched });
    if (!response.ok) {
      response.discard();
      throw new AppError(toolsErrors.addressUnreachable);
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

/** The file of a task that was asked for by an address: the one that was priced, whatever is there by now. */
export async function fileOfTask(services: Services, principal: Principal, taskId: string): Promise<string> {
  const files = await services.scopes.withOrg(principal, (scope) => filesOf(scope, taskFileOwner, [taskId]));
  const [file] = files.get(taskId) ?? [];
  if (!file) throw new AppError(filesErrors.notFound);
  return file.id;
}
