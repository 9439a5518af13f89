import { AppError } from '#kernel/errors';
import { openFile } from '#kernel/files';
import { withLogContext } from '#kernel/log';
import type { Principal, Services } from '#kernel/scope';
import { type Holding, holdLease, type Interruption } from '#kernel/workshop';
import { type FileTextWay, inboxErrors } from '../../contract/index.ts';
import { hearFile } from '../files/hear-file.ts';
import { readFile } from '../files/read-file.ts';
import { tellProgress } from '../files/tell-progress.ts';
import { type FileTextKey, type FoundText, releaseFileText, renewFileLease } from '../repo/file-text.repo.ts';
import { keepFileText } from './keep-file-text.ts';

export interface ClaimedFile {
  readonly key: FileTextKey;
  readonly principal: Principal;
  readonly owner: string;
  readonly way: FileTextWay;
  /** How often somebody has begun with it, this time included. */
  readonly starts: number;
}

/** For one file, its waiting for its turns included. */
const maxMs = 10 * 60_000;
/** A mail's attachment may have as much. */
const largestFile = 50 * 1024 * 1024;
/** Attempts that may fail; who begins so often is taken down by the file itself. */
const mostStarts = 4;
const firstPauseMs = 1_000;

/** Hears or reads a file that this worker holds, and keeps what was found; never rejects. */
export async function workOnFile(
  services: Services,
  claimed: ClaimedFile,
  closing: AbortSignal,
): Promise<void> {
  const { key, principal, owner } = claimed;
  await withLogContext({ orgId: principal.orgId, route: `inbox.file_${claimed.way}` }, async () => {
    const renew = () => services.scopes.withOrg(principal, (scope) => renewFileLease(scope, key, owner));
    const holding = holdLease(services, {
      ...{ owner, closing },
      renew: async () => ((await renew()) ? 'held' : 'lost'),
    });
    holding.limit(maxMs);
    try {
      const found = await attempt(services, claimed, holding);
      await holding.end();
      await finish(services, claimed, found, holding.why());
    } catch (error) {
      // The database is away, say: the lease ends, and somebody takes the file over.
      services.log.warn({ err: error, ...key }, 'a file was left to the next worker');
    } finally {
      await holding.end();
    }
  });
}

/** @returns what was found, or what went wrong */
async function attempt(
  services: Services,
  { key, principal, way, starts }: ClaimedFile,
  holding: Holding,
): Promise<FoundText | Error> {
  try {
    if (starts > mostStarts) throw new AppError(inboxErrors.fileNotUnderstood);
    const { read } = await openFile(services, principal, key.fileId);
    const staged = await services.staging.receive(await read(), largestFile);
    try {
      return await (way === 'heard' ? hearFile : readFile)(staged.path, {
        account: principal.orgId,
        signal: holding.signal,
        onProgress: tellProgress(services, principal.orgId, key),
        isLate: () => holding.why() === 'late',
      });
    } finally {
      await staged.discard();
    }
  } catch (error) {
    if (!(error instanceof AppError) && holding.why() === undefined)
      services.log.warn({ err: error, ...key }, 'a file was not understood');
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function finish(
  services: Services,
  { key, principal, owner, starts }: ClaimedFile,
  found: FoundText | Error,
  why: Interruption | undefined,
): Promise<void> {
  if (why === 'lost') return;
  await services.scopes.withOrg(principal, async (scope) => {
    if (!(found instanceof Error)) return keepFileText(scope, key, owner, found);
    if (why === 'closing') return releaseFileText(scope, key, owner, null);
    const error = why === 'late' ? { code: inboxErrors.fileTookTooLong.code, vars: {} } : finalError(found);
    if (error) return keepFileText(scope, key, owner, { state: 'failed', error });
    if (starts >= mostStarts - 1) {
      const unknown = { code: inboxErrors.fileNotUnderstood.code, vars: {} };
      return keepFileText(scope, key, owner, { state: 'failed', error: unknown });
    }
    const pauseMs = firstPauseMs * 4 ** (starts - 1);
    await releaseFileText(scope, key, owner, new Date(scope.now().getTime() + pauseMs));
  });
}

/** What is wrong with the file stays wrong; null for what passes. */
function finalError(error: Error) {
  if (!(error instanceof AppError)) return null;
  const { code, status } = error.definition;
  if (status >= 500 || status === 429) return null;
  const vars = Object.entries(error.vars ?? {}).filter(
    (one): one is [string, string | number] => typeof one[1] === 'string' || typeof one[1] === 'number',
  );
  return { code, vars: Object.fromEntries(vars) };
}
