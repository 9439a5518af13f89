import { AppError } from '#kernel/errors';
import { withLogContext } from '#kernel/log';
import type { Principal, Services } from '#kernel/scope';
import { type Holding, holdLease, type Interruption } from '#kernel/workshop';
import { enginesOf } from '#modules/ai';
import { aiErrors } from '#modules/ai/contract';
import { type FileText, type FileTextWay, inboxErrors } from '../../contract/index.ts';
import { asProblem } from '../files/as-problem.ts';
import { hearFile } from '../files/hear-file.ts';
import { readFile } from '../files/read-file.ts';
import { tellProgress } from '../files/tell-progress.ts';
import { withStaged } from '../files/with-staged.ts';
import { type FileTextKey, type FoundText, releaseFileText, renewFileLease } from '../repo/file-text.repo.ts';
import { hearElsewhere } from './hear-elsewhere.ts';
import { keepFileText } from './keep-file-text.ts';

export interface ClaimedFile {
  readonly key: FileTextKey;
  readonly principal: Principal;
  readonly owner: string;
  readonly way: FileTextWay;
  /** How often somebody has begun with it, this time included. */
  readonly starts: number;
  /** The member who asked for it; null where it began by itself. */
  readonly askedBy: string | null;
}

/** For one file, its waiting for its turns included. */
const maxMs = 10 * 60_000;
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
      owner,
      closing,
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
    const run = {
      account: principal.orgId,
      signal: holding.signal,
      onProgress: tellProgress(services, principal.orgId, key),
      isLate: () => holding.why() === 'late',
    };
    const { machineEar } = await enginesOf(services, principal.orgId);
    return await withStaged(services, principal, key.fileId, (path) =>
      way === 'heard' ? hearFile(machineEar, path, run) : readFile(path, run),
    );
  } catch (error) {
    if (!(error instanceof AppError) && holding.why() === undefined)
      services.log.warn({ err: error, ...key }, 'a file was not understood');
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function finish(
  services: Services,
  claimed: ClaimedFile,
  found: FoundText | Error,
  why: Interruption | undefined,
): Promise<void> {
  if (why === 'lost') return;
  const { key, principal, owner, starts } = claimed;
  const end = await endOf(services, claimed, found, why);
  if (end === 'under_way') return;
  await services.scopes.withOrg(principal, async (scope) => {
    if (end !== 'again') return keepFileText(scope, key, { owner }, end);
    const pauseMs = firstPauseMs * 4 ** (starts - 1);
    const wakeAt = why === 'closing' ? null : new Date(scope.now().getTime() + pauseMs);
    await releaseFileText(scope, key, owner, wakeAt);
  });
}

/** What becomes of the file: it is kept with what was found or why nothing was, given to a task, or tried again. */
async function endOf(
  services: Services,
  claimed: ClaimedFile,
  found: FoundText | Error,
  why: Interruption | undefined,
): Promise<FoundText | 'under_way' | 'again'> {
  if (!(found instanceof Error)) return found;
  if (why === 'closing') return 'again';
  const failed = (error: NonNullable<FileText['error']>): FoundText => ({ state: 'failed', error });
  if (why === 'late') return failed({ code: inboxErrors.fileTookTooLong.code, vars: {} });
  const problem = asProblem(found);
  if (problem?.code === aiErrors.languageNotServed.code && claimed.way === 'heard') {
    const asked = await hearElsewhere(services, claimed);
    if (asked === 'under_way') return asked;
    return failed(asked === 'nobody' ? problem : asked);
  }
  if (problem) return failed(problem);
  if (claimed.starts < mostStarts - 1) return 'again';
  return failed({ code: inboxErrors.fileNotUnderstood.code, vars: {} });
}
