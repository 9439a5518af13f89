import type { Distrust, TranslatedPart } from '../../contract/index.ts';
import type { EngineRun } from '../ports/engine-run.ts';
import type { Translator } from '../ports/translate.port.ts';
import { nameLanguage } from '../providers/local/language/name-language.ts';
import { decodeText } from './decode-text.ts';
import type { Glossary } from './glossary/find-terms.ts';
import { type KeptOutcomes, takeUpOutcome } from './kept-outcomes.ts';
import { type KeptDocument, type Segment, textOf, wordsOf } from './pieces.ts';
import { keepDocx } from './structure/docx.ts';
import { keepHtml } from './structure/html.ts';
import { keepMarkdown } from './structure/markdown.ts';
import { keepPlain } from './structure/plain.ts';
import { keepSubtitles } from './structure/subtitles.ts';
import { translateSegments } from './translate-segments.ts';

/** Kinds of documents whose structure is kept, by the end of their names. */
export const documentFormats = ['txt', 'srt', 'vtt', 'md', 'html', 'docx'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** A document taken apart, with what it costs to translate it. */
export interface OpenDocument {
  readonly format: DocumentFormat;
  /** Characters (Unicode code points) of its words: what is priced. */
  readonly characters: number;
  readonly document: KeptDocument<string | Promise<Buffer>>;
}

/** @throws ZipProblem for a document of Word that cannot be read */
export async function openDocument(
  format: DocumentFormat,
  content: Uint8Array | string,
): Promise<OpenDocument> {
  const document = await take(format, content);
  return { format, characters: charactersOf(document.segments), document };
}

const charactersOf = (segments: readonly Segment[]): number =>
  segments.reduce((sum, segment) => sum + countCharacters(wordsOf(segment)), 0);

/** As people count them: an emoji of two code units is one. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

async function take(format: DocumentFormat, content: Uint8Array | string): Promise<OpenDocument['document']> {
  if (format === 'docx') return keepDocx(typeof content === 'string' ? Buffer.from(content) : content);
  const text = typeof content === 'string' ? content : decodeText(content);
  if (format === 'srt' || format === 'vtt') return keepSubtitles(text);
  if (format === 'md') return keepMarkdown(text);
  return format === 'html' ? keepHtml(text) : keepPlain(text);
}

export interface TranslateOrder {
  /** Two letters; null to find it out. */
  readonly from: string | null;
  readonly to: string;
  readonly glossary: Glossary | null;
}

export interface TranslatedDocument {
  /** In the document's own format; of a document of Word, its words. */
  readonly text: string;
  /** The document itself; the same as `text` but for Word. */
  readonly bytes: Buffer;
  /** Null when nobody could tell. */
  readonly from: string | null;
  readonly to: string;
  /** Paragraphs that stand as they were, because no engine translated them faithfully. */
  readonly untranslated: readonly { readonly text: string; readonly because: Distrust }[];
  readonly engine: string;
}

export interface DocumentRun extends EngineRun {
  /** What earlier workers kept of the same document, in order. */
  readonly done?: readonly TranslatedPart[] | undefined;
  /** After each batch but the last, which comes with the document; awaited, so that it is kept before more is asked for. */
  readonly onPart?: ((part: TranslatedPart) => Promise<void>) | undefined;
}

/**
 * Translates a document with its structure, by the first engine that can. Cut off and taken up again, the result is the same.
 * @throws ai.language_not_served, RemoteFailure, HttpClientError `aborted`
 */
export async function translateDocument(
  translators: readonly Translator[],
  { document }: OpenDocument,
  order: TranslateOrder,
  { done = [], onPart, ...run }: DocumentRun,
): Promise<TranslatedDocument> {
  const { segments } = document;
  const sample = segments.slice(0, 200).map(wordsOf).join('\n');
  const detected = order.from ?? (await nameLanguage(sample)).language;
  // Told a source that is the target, engines refuse; left alone, they correct what is in another language.
  const from = detected === order.to ? null : detected;
  let at = done.reduce((sum, part) => sum + part.segments.length, 0);
  const translated = await translateSegments(
    translators,
    { ...order, from, segments },
    {
      ...run,
      done,
      async onPart(kept) {
        const source = segments.slice(at, at + kept.segments.length);
        at += source.length;
        await onPart?.({ ...readable(kept, source), from: detected ?? kept.from });
      },
    },
  );
  const rebuilt = await document.rebuild(translated.segments);
  const words = () => translated.segments.map(wordsOf).join('\n');
  return {
    text: typeof rebuilt === 'string' ? rebuilt : words(),
    bytes: Buffer.from(rebuilt),
    from: detected ?? translated.from,
    to: order.to,
    untranslated: translated.untranslated.map(({ index, because }) => ({
      text: textOf(segments[index] ?? []),
      because,
    })),
    engine: translated.engine,
  };
}

/** A part with what people can read of it, and what it costs. */
function readable(kept: KeptOutcomes, source: readonly Segment[]): TranslatedPart {
  const outcomes = kept.segments.map((one, index) => takeUpOutcome(one, source[index]));
  const found = source.map((segment, index) => ({ segment, outcome: outcomes[index] ?? segment }));
  return {
    ...kept,
    characters: charactersOf(source),
    text: found
      .map(({ segment, outcome }) => wordsOf(typeof outcome === 'string' ? segment : outcome))
      .join('\n'),
    untranslated: found.flatMap(({ segment, outcome }) =>
      typeof outcome === 'string' ? [{ text: textOf(segment), because: outcome }] : [],
    ),
  };
}
