import { buffer } from 'node:stream/consumers';
import { tasksErrors } from '#kernel/contract';
import { fail } from '#kernel/errors';
import { openFile, storeBytes } from '#kernel/files';
import { renderMarkdown } from '#kernel/markdown';
import type { Principal, Services } from '#kernel/scope';
import { defineTool, type TaskExport, type TaskRun } from '#kernel/tasks';
import { translateDocument, translatorsOf } from '#modules/ai';
import { aiErrors } from '#modules/ai/contract';
import {
  type TranslateInput,
  type TranslateResult,
  type TranslateStep,
  translateInputSchema,
  translateResultSchema,
  translateStepSchema,
} from '../../contract/index.ts';
import { markdownToDocx } from '../exports/markdown-to-docx.ts';
import { markdownToPdf } from '../exports/pdf/markdown-to-pdf.ts';
import { translatedPurpose } from '../purposes.ts';
import { findTaskGlossary } from '../use-cases/find-task-glossary.ts';
import { openSource } from './open-source.ts';

/** Of the engines that are asked over the network: an hour for the longest document. */
const maxMs = 60 * 60 * 1_000;

type Part = Extract<TranslateStep, { characters: number }>;
type Followed = NonNullable<Part['glossary']>;

/** Translates texts and documents batch by batch; the last batch comes with the whole, which is the last step. */
export const translateTool = defineTool({
  name: 'translate',
  input: translateInputSchema,
  step: translateStepSchema,
  result: translateResultSchema,
  maxMs,
  async measure(services, principal, input) {
    const all = await translatorsOf(services, principal.orgId);
    const translators = all.filter((one) => one.serves(input.from ?? null, input.to));
    if (translators.length === 0) fail(aiErrors.languageNotServed, { language: input.to });
    const glossary = await findTaskGlossary(services, principal, input);
    const { file, characters } = await openSource(services, principal, input);
    const engines = translators.map(({ engine }) => engine).join('+');
    return {
      title: file?.name ?? firstWords(input.text ?? ''),
      units: Math.max(1, characters),
      files: file ? [file] : [],
      engine: `${engines}.1:${glossary?.revision ?? ''}`,
    };
  },
  run,
  assemble: (steps, input) => steps.find(isWhole) ?? partial(steps.filter(isPart), input),
  textOf: ({ text, source }) => `${text} ${source ?? ''}`,
  exports: {
    txt: exportAs('txt', 'text/plain; charset=utf-8', ({ text }) => text),
    md: exportAs('md', 'text/markdown; charset=utf-8', ({ text }) => text),
    html: exportAs('html', 'text/html; charset=utf-8', ({ text }) => renderMarkdown(text)),
    docx: exportAs(
      'docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ({ text }) => markdownToDocx(text),
    ),
    pdf: {
      mediaType: 'application/pdf',
      write: ({ title, result: { text, to } }) => markdownToPdf(text, { title, language: to }),
    },
    srt: exportAs('srt', 'application/x-subrip; charset=utf-8', null),
    vtt: exportAs('vtt', 'text/vtt; charset=utf-8', null),
  },
});

async function run(task: TaskRun<TranslateStep>, input: TranslateInput): Promise<void> {
  const { services, principal, steps, signal, finish, tell } = task;
  const done = steps.filter(isPart);
  if (done.length < steps.length) return;
  const glossary = done[0] ? done[0].glossary : await findTaskGlossary(services, principal, input);
  const source = await openSource(services, principal, input);
  const order = { from: input.from ?? glossary?.from ?? null, to: input.to, glossary };
  let paid = done.reduce((sum, { characters }) => sum + characters, 0);
  const translators = await translatorsOf(services, principal.orgId);
  const { bytes, ...whole } = await translateDocument(translators, source, order, {
    account: principal.orgId,
    signal,
    done,
    onProgress: (fraction) => tell(fraction),
    async onPart(part) {
      const followed = paid === 0 && glossary ? termsOf(glossary) : null;
      await finish({ ...part, glossary: followed }, part.characters);
      paid += part.characters;
    },
  });
  const kept = source.file && (await keep(services, principal, source.file, { bytes, to: input.to }));
  await finish(
    {
      ...whole,
      untranslated: [...whole.untranslated],
      format: source.format,
      source: input.text ?? null,
      fileId: kept?.id ?? null,
      glossary: glossary && { id: glossary.id, name: glossary.name },
    },
    Math.max(1, source.characters) - paid,
    kept ? [kept.id] : [],
  );
}

const isPart = (step: TranslateStep): step is Part => 'characters' in step;
const isWhole = (step: TranslateStep): step is TranslateResult => !isPart(step);

const termsOf = ({ id, name, from, to, inflect, terms }: Followed): Followed => ({
  id,
  name,
  from,
  to,
  inflect,
  terms: [...terms],
});

function followedBy([first]: readonly Part[]) {
  const followed = first?.glossary;
  return followed ? { id: followed.id, name: followed.name } : null;
}

/** Of a task that was cancelled: the words that were translated, without the structure of their document. */
function partial(parts: readonly Part[], input: TranslateInput): TranslateResult {
  const last = parts.at(-1);
  return {
    text: parts.map(({ text }) => text).join('\n'),
    from: last?.from ?? null,
    to: input.to,
    engine: last?.engines.join('+') ?? '',
    source: input.text ?? null,
    format: 'txt',
    fileId: null,
    glossary: followedBy(parts),
    untranslated: parts.flatMap(({ untranslated }) => untranslated),
  };
}

/** The document itself where it is of that kind; else what its text becomes. */
function exportAs(
  format: TranslateResult['format'],
  mediaType: string,
  convert: ((result: TranslateResult) => Promise<Uint8Array> | string) | null,
): TaskExport<TranslateInput, TranslateResult> {
  return {
    mediaType,
    async write({ services, principal, result }) {
      if (result.fileId !== null && result.format === format) {
        const { read } = await openFile(services, principal, result.fileId);
        return buffer(await read());
      }
      return convert ? convert(result) : fail(tasksErrors.noExport, { formats: 'txt, md, html, docx, pdf' });
    },
  };
}

async function keep(
  services: Services,
  principal: Principal,
  file: { readonly name: string; readonly kind: (typeof translatedPurpose.kinds)[number] },
  { bytes, to }: { bytes: Uint8Array; to: string },
) {
  const name = file.name.replace(/(\.\w+)?$/, (ending) => ` (${to})${ending}`);
  return storeBytes(services, principal, { name, bytes, purpose: translatedPurpose, kind: file.kind });
}

const firstWords = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 120);
