import { fail } from '#kernel/errors';
import { aiErrors, type Distrust } from '../../contract/index.ts';
import type { EngineRun } from '../ports/engine-run.ts';
import type { TextPart, Translator } from '../ports/translate.port.ts';
import { RemoteFailure } from '../providers/remote/failure.ts';
import { type Asking, askInTurn } from './ask-in-turn.ts';
import { distrust } from './check-translation.ts';
import { type Glossary, glossaryFinder } from './glossary/find-terms.ts';
import { type KeptOutcomes, keepOutcome, type Outcome, takeUpOutcome } from './kept-outcomes.ts';
import type { Segment } from './pieces.ts';
import { hasWords, type Prepared, prepareSegment, restoreSegment } from './prepare-segment.ts';

export interface TranslationJob {
  readonly segments: readonly Segment[];
  readonly from: string | null;
  readonly to: string;
  readonly glossary: Glossary | null;
}

export interface TranslationRun extends EngineRun {
  /** What earlier workers kept of the same job, in order: it is not asked for again. */
  readonly done?: readonly KeptOutcomes[] | undefined;
  /**
   * After each batch but the last, which comes with the whole; awaited, so that what was translated is kept before more
   * is asked for. As long as nothing came out at all, nothing is kept: an engine may find its way at the next attempt.
   */
  readonly onPart?: ((part: KeptOutcomes) => Promise<void>) | undefined;
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

/**
 * Translates with the first engine that serves the languages; another one goes on when it fails. Placeholders, addresses,
 * markup, numbers and the glossary's terms come out as they must, or the segment stays untranslated and is named.
 * Cut off after any batch and taken up again, the result is the same.
 * @throws ai.language_not_served, RemoteFailure, HttpClientError `aborted`
 */
export async function translateSegments(
  translators: readonly Translator[],
  job: TranslationJob,
  run: TranslationRun,
): Promise<TranslatedSegments> {
  const able = translators.filter((one) => one.serves(job.from, job.to));
  if (able.length === 0) fail(aiErrors.languageNotServed, { language: job.to });
  const done = run.done ?? [];
  const asking = askInTurn(able, job, run, done.at(-1));
  const prepare = preparer(job);
  const before = done.flatMap(({ segments }) => segments);
  const outcomes: Outcome[] = before.map((one, index) => takeUpOutcome(one, job.segments[index]));
  let kept = outcomes.length;
  // Whether anything at all came out of an engine; what is kept did.
  let some = kept > 0;

  const waiting: Waiting[] = [];
  for (let index = kept; index < job.segments.length; index += 1) {
    const prepared = prepare(index, false);
    // Nothing for an engine to do; the glossary may still have its say.
    if (hasWords(prepared)) waiting.push({ index, prepared });
    else outcomes[index] = restoreSegment(prepared, prepared.parts);
  }
  const batches = [...batchesOf(waiting, able)];
  for (const [number, batch] of batches.entries()) {
    for (const [index, outcome] of await translateBatch(batch, asking, prepare)) {
      outcomes[index] = outcome;
      some ||= typeof outcome !== 'string';
    }
    const upTo = batches[number + 1]?.[0]?.index ?? job.segments.length;
    run.onProgress?.(upTo / job.segments.length);
    if (!some || number + 1 === batches.length) continue;
    const segments = outcomes
      .slice(kept, upTo)
      .map((outcome, at) => keepOutcome(outcome, job.segments[kept + at] ?? []));
    await run.onPart?.({ segments, ...asking.told() });
    kept = upTo;
  }
  const { engines, from } = asking.told();
  const engine = (engines.join('+') || able[0]?.engine) ?? '';
  // A text that is still in its language, whole, is no translation.
  if (batches.length > 0 && !some) throw new RemoteFailure(aiErrors.answerMalformed, { provider: engine });
  return {
    segments: outcomes.map((one, index) => (typeof one === 'string' ? (job.segments[index] ?? []) : one)),
    untranslated: untranslatedIn(outcomes),
    from,
    engine,
  };
}

const untranslatedIn = (outcomes: readonly Outcome[]): TranslatedSegments['untranslated'] =>
  outcomes.flatMap((one, index) => (typeof one === 'string' ? [{ index, because: one }] : []));

interface Waiting {
  readonly index: number;
  readonly prepared: Prepared;
}

type Prepare = (index: number, maskNumbers: boolean) => Prepared;

function preparer({ segments, glossary }: TranslationJob): Prepare {
  const findTerms = glossary ? glossaryFinder(glossary) : null;
  return (index, maskNumbers) => prepareSegment(segments[index] ?? [], { findTerms, maskNumbers });
}

async function translateBatch(
  batch: readonly Waiting[],
  { ask }: Asking,
  prepare: Prepare,
): Promise<ReadonlyMap<number, Outcome>> {
  const outcomes = new Map<number, Outcome>();
  const settle = (index: number, prepared: Prepared, parts: readonly TextPart[] | null | undefined) =>
    outcomes.set(index, distrust(prepared, parts) ?? restoreSegment(prepared, parts ?? []));
  const answers = await ask(batch.map(({ prepared }) => prepared));
  for (const [at, { index, prepared }] of batch.entries()) settle(index, prepared, answers[at]);
  // Once more, alone and with its numbers hidden: that helps most of those that came back changed.
  for (const { index } of batch) {
    if (typeof outcomes.get(index) !== 'string') continue;
    const again = prepare(index, true);
    if (hasWords(again)) settle(index, again, (await ask([again]))[0]);
  }
  return outcomes;
}

function* batchesOf(waiting: readonly Waiting[], able: readonly Translator[]): Generator<Waiting[]> {
  // The narrowest engine may come to its turn in the middle.
  const segments = Math.min(...able.map(({ most }) => most.segments));
  const characters = Math.min(...able.map(({ most }) => most.characters));
  let batch: Waiting[] = [];
  let room = characters;
  for (const one of waiting) {
    const size = sizeOf(one.prepared);
    if (batch.length > 0 && (batch.length >= segments || size > room)) {
      yield batch;
      batch = [];
      room = characters;
    }
    batch.push(one);
    room -= size;
  }
  if (batch.length > 0) yield batch;
}

/** As an engine sees it, marks included. */
const sizeOf = ({ parts }: Prepared): number =>
  parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : part.stays.length + 20), 0);
