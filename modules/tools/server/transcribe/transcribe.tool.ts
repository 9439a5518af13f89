import type * as z from 'zod';
import { fail } from '#kernel/errors';
import { openFile } from '#kernel/files';
import type { Principal, Services } from '#kernel/scope';
import { defineTool, type TaskRun } from '#kernel/tasks';
import { mediaPagesOf, type TranscribeCheckpoint, transcriberOf } from '#modules/ai';
import { aiErrors, type Transcript } from '#modules/ai/contract';
import {
  type TranscribeStep,
  transcribeInputSchema,
  transcribeResultSchema,
  transcribeStepSchema,
} from '../../contract/index.ts';
import { markdownToPdf } from '../exports/pdf/markdown-to-pdf.ts';
import { isCaptions, openCaptions } from './captions.ts';
import { toDocx, toJson, toTxt } from './exports/documents.ts';
import { toMarkdown } from './exports/markdown.ts';
import { toSrt, toVtt } from './exports/subtitles.ts';
import { fetchRecording, fileOfTask, withRecording } from './recording.ts';

type Input = z.output<typeof transcribeInputSchema>;

/** A minute of speech takes some six seconds of a core; nobody waits longer than this for one attempt. */
const maxMs = 6 * 3_600_000;
const msASecond = 150;

export const transcribeTool = defineTool({
  name: 'transcribe',
  input: transcribeInputSchema,
  step: transcribeStepSchema,
  result: transcribeResultSchema,
  maxMs,
  measure,
  run,
  assemble,
  textOf: ({ text }) => text,
  exports: {
    txt: { mediaType: 'text/plain; charset=utf-8', write: ({ result }) => toTxt(result) },
    srt: { mediaType: 'application/x-subrip; charset=utf-8', write: ({ result }) => toSrt(result) },
    vtt: { mediaType: 'text/vtt; charset=utf-8', write: ({ result }) => toVtt(result) },
    docx: {
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      write: ({ result, title }) => toDocx(result, title),
    },
    md: {
      mediaType: 'text/markdown; charset=utf-8',
      write: ({ services, locale, result, title }) => notesOf(services, locale, result, title),
    },
    pdf: {
      mediaType: 'application/pdf',
      write: ({ services, locale, result, title }) =>
        markdownToPdf(notesOf(services, locale, result, title), { title, language: result.language }),
    },
    json: { mediaType: 'application/json', write: ({ result }) => toJson(result) },
  },
});

const notesOf = ({ i18n }: Services, locale: string, transcript: Transcript, title: string): string =>
  toMarkdown(transcript, title, {
    summary: i18n.t(locale, 'tools.transcribe.summary'),
    actions: i18n.t(locale, 'tools.transcribe.actions'),
    chapters: i18n.t(locale, 'tools.transcribe.chapters'),
    words: i18n.t(locale, 'tools.transcribe.words'),
  });

async function measure(services: Services, principal: Principal, input: Input) {
  const language = input.language ?? null;
  const transcriber = await transcriberOf(services, principal.orgId);
  // Where no ear serves, captions of a page may; nothing else is fetched for that.
  const mayBeCaptioned = input.url !== undefined && (await mediaPagesOf(services)) !== null;
  const refuse = () => fail(aiErrors.languageNotServed, { language: language ?? '' });
  if (!transcriber.serves(language) && !mayBeCaptioned) refuse();
  const { url = '' } = input;
  const fileId = input.fileId ?? (await fetchRecording(services, principal, { url, language }));
  const { file: stored } = await openFile(services, principal, fileId);
  if (isCaptions(stored)) return { title: stored.name, units: 1, files: [stored] };
  if (!transcriber.serves(language)) refuse();
  return withRecording(services, principal, fileId, async ({ durationSeconds }, file) => ({
    title: file.name,
    units: Math.max(1, Math.ceil(durationSeconds)),
    files: [file],
    // What an address shows changes.
    ...(input.fileId !== undefined && { engine: transcriber.engine }),
    expectedMs: Math.ceil(durationSeconds) * msASecond,
  }));
}

async function run(task: TaskRun<TranscribeStep>, input: Input): Promise<void> {
  const { services, principal, taskId } = task;
  const fileId = input.fileId ?? (await fileOfTask(services, principal, taskId));
  const { file } = await openFile(services, principal, fileId);
  await (isCaptions(file) ? takeCaptions(task, fileId) : hear(task, input, fileId));
}

/** Captions are there at once, and cost what the shortest recording costs. */
async function takeCaptions(task: TaskRun<TranscribeStep>, fileId: string): Promise<void> {
  if (task.steps.length > 0) return;
  const { engine, language, segments } = await openCaptions(task.services, task.principal, fileId);
  if (segments.length === 0) fail(aiErrors.audioUnreadable);
  await task.finish({ engine, language, seconds: 1, voicedSeconds: 0, foreignSeconds: 0, segments }, 1);
}

async function hear(task: TaskRun<TranscribeStep>, input: Input, fileId: string): Promise<void> {
  const { services, principal, steps, signal } = task;
  await withRecording(services, principal, fileId, async (audio) => {
    const units = Math.max(1, Math.ceil(audio.durationSeconds));
    let paid = Math.max(0, ...steps.map(({ seconds }) => unitsAt(seconds, units)));
    let kept = 0;
    const resumeFrom = checkpointOf(steps);
    if (resumeFrom) kept = resumeFrom.segments.length;
    let engine = resumeFrom?.engine;
    const finish = async (checkpoint: TranscribeCheckpoint, upTo: number) => {
      // Another engine begins anew where the first one did not know the language.
      if (checkpoint.engine !== engine) kept = 0;
      engine = checkpoint.engine;
      const { segments, ...rest } = checkpoint;
      const more = Math.max(0, upTo - paid);
      const fresh = segments.slice(kept);
      await task.finish({ ...rest, segments: fresh }, more);
      task.tell(upTo / units, fresh.map(({ text }) => `${text} `).join(''));
      paid += more;
      kept = segments.length;
    };
    const transcriber = await transcriberOf(services, principal.orgId);
    const result = await transcriber.transcribe(
      { audio, language: input.language ?? null, diarise: input.diarise, resumeFrom },
      {
        account: principal.orgId,
        signal,
        onCheckpoint: (checkpoint) => finish(checkpoint, unitsAt(checkpoint.seconds, units)),
      },
    );
    // What is left is less than a second, or a recording that holds less than it says.
    const { segments, language } = result;
    const end = {
      engine: result.engine,
      language,
      seconds: units,
      segments,
      voicedSeconds: 0,
      foreignSeconds: 0,
    };
    if (paid < units) await finish(end, units);
  });
}

/** Whole seconds, which is what is paid for; the last one when all is heard. */
const unitsAt = (seconds: number, units: number) => Math.min(units, Math.floor(seconds));

/** Of the engine that came last: what another one heard before is not added to it. */
function checkpointOf(steps: readonly TranscribeStep[]): TranscribeCheckpoint | undefined {
  const last = steps.at(-1);
  if (!last) return undefined;
  const own = steps.filter(({ engine }) => engine === last.engine);
  return { ...last, segments: own.flatMap(({ segments }) => segments) };
}

function assemble(steps: readonly TranscribeStep[]): Transcript {
  const heard = checkpointOf(steps);
  const segments = [...(heard?.segments ?? [])];
  const text = segments.map((segment) => segment.text).join(' ');
  return { language: heard?.language ?? 'en', text, segments, engine: heard?.engine ?? 'none' };
}
