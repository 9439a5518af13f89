import { availableParallelism } from 'node:os';
import { AppError, fail } from '#kernel/errors';
import { createGate, type Gate } from '#kernel/gate';
import { aiErrors } from '../../../../contract/index.ts';
import type { Reader, ReadInput, ReadOptions, ReadPage } from '../../../ports/read.port.ts';
import { readableLanguages } from './recognise/languages.ts';
import { mostPages } from './source/unreadable-file.ts';
import type { Answer, Question } from './thread/messages.ts';
import { type AskOptions, type ReadingThread, ThreadLost } from './thread/reading-thread.ts';
import { createThreadPool } from './thread/thread-pool.ts';

export interface LocalReaderOptions {
  /** For one page. */
  readonly timeoutMs?: number;
  /** What a thread runs; for tests, one that misbehaves. */
  readonly program?: string;
}

const engine = 'local.read.1';
const defaultTimeoutMs = 90_000;
/** Files that are open at once, each with a thread of up to some 400 MB. Their pages are read by turns. */
const mostFiles = 3;

type Ask = (question: Question, options?: Omit<AskOptions, 'timeoutMs'>) => Promise<Answer>;

/**
 * Tesseract and PDFium as WebAssembly, in threads of this process. One core stays with the server: pages of all files
 * take turns on the others, so that a photograph waits for a page of a long file and not for all of them.
 */
export function createLocalReader({
  timeoutMs = defaultTimeoutMs,
  program,
}: LocalReaderOptions = {}): Reader {
  const files = createThreadPool(mostFiles, program);
  const counts = createThreadPool(1, program);
  const pageTurn = createGate(Math.max(1, availableParallelism() - 1));

  const asking = (thread: ReadingThread) => askingOf(thread, timeoutMs);

  return {
    engine,
    get languages() {
      return readableLanguages();
    },
    countPages: (path) =>
      counts.withThread((thread) => withFile(asking(thread), thread, { path }, async (count) => count)),
    async read(input, act, options = {}) {
      const languages = servedLanguages(input);
      return files.withThread((thread) => {
        const ask = asking(thread);
        return withFile(
          ask,
          thread,
          { ...input, languages },
          (pageCount) =>
            act({ pageCount, pages: pagesOf(ask, pageTurn, input.fromPage ?? 1, pageCount, options) }),
          options.signal,
        );
      });
    },
  };
}

function askingOf(thread: ReadingThread, timeoutMs: number): Ask {
  return async (question, options = {}) => {
    try {
      return refused(await thread.ask(question, { ...options, timeoutMs }));
    } catch (error) {
      if (!(error instanceof ThreadLost)) throw error;
      // An engine that failed once is in no state to be trusted with the next file.
      await thread.end();
      throw new AppError(aiErrors.fileTooComplex, { cause: error });
    }
  };
}

async function* pagesOf(
  ask: Ask,
  pageTurn: Gate,
  from: number,
  count: number,
  { signal, onProgress }: ReadOptions,
): AsyncGenerator<ReadPage> {
  let told = 0;
  // A page that is looked at twice does not make what was done undone.
  const progress = (done: number) => {
    const fraction = Math.min(1, done / Math.max(1, count - from + 1));
    if (fraction > told) onProgress?.(fraction);
    told = Math.max(told, fraction);
  };
  for (let number = from; number <= count; number += 1) {
    const inside = (fraction: number) => progress(number - from + fraction);
    const answer = await pageTurn(() => ask({ kind: 'page', number }, { signal, onProgress: inside }));
    if (answer.kind === 'page') yield answer.page;
    progress(number - from + 1);
  }
}

async function withFile<T>(
  ask: Ask,
  thread: ReadingThread,
  { path, languages, pictures = false }: ReadInput,
  act: (pageCount: number) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  try {
    const opened = await ask({ kind: 'open', path, languages, pictures }, { signal });
    return await act(opened.kind === 'opened' ? opened.pageCount : 0);
  } finally {
    if (!thread.lost) await ask({ kind: 'close' }).catch(() => undefined);
  }
}

function servedLanguages({ languages }: ReadInput): readonly string[] | undefined {
  const missing = languages?.find((language) => !readableLanguages().includes(language));
  if (missing !== undefined) return fail(aiErrors.languageNotServed, { language: missing });
  return languages?.length ? languages : undefined;
}

/** An answer that is a result; any other is thrown as the error that it names. */
function refused(answer: Answer): Answer {
  if (answer.kind === 'problem')
    throw new AppError(aiErrors[answer.problem], { vars: { most: mostPages }, cause: answer.cause });
  if (answer.kind === 'language') return fail(aiErrors.languageNotServed, { language: answer.language });
  if (answer.kind === 'failed') throw new ThreadLost(answer.cause);
  return answer;
}
