import { fail } from '#kernel/errors';
import { aiErrors } from '../../contract/index.ts';
import type { EngineRun } from '../ports/engine-run.ts';
import type { TextPart, Translator } from '../ports/translate.port.ts';
import { RemoteFailure } from '../providers/remote/failure.ts';
import { type Distrust, distrust } from './check-translation.ts';
import { type Glossary, glossaryFinder } from './glossary/find-terms.ts';
import type { Segment } from './pieces.ts';
import { hasWords, type Prepared, prepareSegment, restoreSegment } from './prepare-segment.ts';

export interface TranslationJob {
  readonly segments: readonly Segment[];
  readonly from: string | null;
  readonly to: string;
  readonly glossary: Glossary | null;
}

export interface TranslatedSegments {
  /** One a segment; a segment that could not be translated faithfully stands there as it was. */
  readonly segments: readonly Segment[];
  /** Which of them stand as they were, and why. */
  readonly untranslated: readonly { readonly index: number; readonly because: Distrust }[];
  /** What the engine took the language for, when it said so. */
  readonly from: string | null;
  /** Those that did it, in order: `deepl.translate`, or several joined by a plus sign. */
  readonly engine: string;
}

interface Waiting {
  readonly index: number;
  readonly prepared: Prepared;
}

/**
 * Translates with the first engine that serves the languages; another one goes on when it fails. Placeholders, addresses,
 * markup, numbers and the glossary's terms come out as they must, or the segment stays untranslated and is named.
 * @throws ai.language_not_served, RemoteFailure, HttpClientError `aborted`
 */
export async function translateSegments(
  translators: readonly Translator[],
  job: TranslationJob,
  run: EngineRun,
): Promise<TranslatedSegments> {
  const able = translators.filter((one) => one.serves(job.from, job.to));
  if (able.length === 0) fail(aiErrors.languageNotServed, { language: job.to });
  const ask = askInTurn(able, job, run);
  const findTerms = job.glossary ? glossaryFinder(job.glossary) : null;
  const prepare = (index: number, maskNumbers: boolean): Waiting => ({
    index,
    prepared: prepareSegment(job.segments[index] ?? [], { findTerms, maskNumbers }),
  });
  const done: Segment[] = [...job.segments];
  const open = new Map<number, Distrust>();
  const settle = ({ index, prepared }: Waiting, parts: readonly TextPart[] | null | undefined) => {
    const problem = distrust(prepared, parts);
    if (problem) open.set(index, problem);
    else {
      open.delete(index);
      done[index] = restoreSegment(prepared, parts ?? []);
    }
  };

  const first = job.segments.map((_, index) => prepare(index, false));
  for (const { index, prepared } of first) {
    // Nothing for an engine to do; the glossary may still have its say.
    if (!hasWords(prepared)) done[index] = restoreSegment(prepared, prepared.parts);
  }
  const asked = first.filter(({ prepared }) => hasWords(prepared));
  await inBatches(asked, able, ask, settle, run);
  // Once more, alone and with its numbers hidden: that helps most of those that came back changed.
  for (const index of [...open.keys()]) {
    const again = prepare(index, true);
    if (hasWords(again.prepared)) settle(again, (await ask([again.prepared]))[0]);
  }
  const untranslated = [...open].map(([index, because]) => ({ index, because }));
  // A text that is still in its language, whole, is no translation.
  if (asked.length > 0 && untranslated.length === asked.length) {
    throw new RemoteFailure(aiErrors.answerMalformed, { provider: ask.told().engine });
  }
  return { segments: done, untranslated, ...ask.told() };
}

type Ask = ((batch: readonly Prepared[]) => Promise<readonly (readonly TextPart[] | null)[]>) & {
  told(): { engine: string; from: string | null };
};

/** Asks the engine whose turn it is, and for good the next one when it fails. */
function askInTurn(able: readonly Translator[], { from, to }: TranslationJob, run: EngineRun): Ask {
  let turn = 0;
  let told: string | null = null;
  const used = new Set<string>();
  const ask = async (batch: readonly Prepared[]): Promise<readonly (readonly TextPart[] | null)[]> => {
    for (;;) {
      const translator = able[turn];
      if (!translator) return [];
      try {
        const segments = batch.map(({ parts }) => parts);
        const answer = await translator.translate({ segments, from, to }, run);
        used.add(translator.engine);
        told ??= answer.from;
        return answer.segments;
      } catch (error) {
        if (!(error instanceof RemoteFailure)) throw error;
        // A long answer goes wrong sooner than a short one: its texts are asked for one by one.
        if (error.definition === aiErrors.answerMalformed && batch.length > 1) return [];
        if (turn + 1 >= able.length) throw error;
        turn += 1;
      }
    }
  };
  const engines = () => ([...used].join('+') || able[0]?.engine) ?? '';
  return Object.assign(ask, { told: () => ({ engine: engines(), from: told }) });
}

async function inBatches(
  waiting: readonly Waiting[],
  able: readonly Translator[],
  ask: Ask,
  settle: (one: Waiting, parts: readonly TextPart[] | null | undefined) => void,
  run: EngineRun,
): Promise<void> {
  // The narrowest engine may come to its turn in the middle.
  const segments = Math.min(...able.map(({ most }) => most.segments));
  const characters = Math.min(...able.map(({ most }) => most.characters));
  for (let at = 0; at < waiting.length; ) {
    const batch: Waiting[] = [];
    for (let room = characters; at < waiting.length && batch.length < segments; at += 1) {
      const one = waiting[at];
      if (!one) break;
      room -= sizeOf(one.prepared);
      if (room < 0 && batch.length > 0) break;
      batch.push(one);
    }
    const answers = await ask(batch.map(({ prepared }) => prepared));
    for (const [index, one] of batch.entries()) settle(one, answers[index]);
    run.onProgress?.(at / waiting.length);
  }
}

/** As an engine sees it, marks included. */
const sizeOf = ({ parts }: Prepared): number =>
  parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : part.stays.length + 20), 0);
