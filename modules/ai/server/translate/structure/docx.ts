import { readZip, writeZip } from '#kernel/zip';
import type { Fixed, KeptDocument, Segment } from '../pieces.ts';
import { findRuns, type Paragraph, type Run } from './docx-runs.ts';

/** A book of a thousand pages has less text; pictures come on top. */
const limits = { total: 120 * 1024 * 1024, each: 40 * 1024 * 1024, entries: 5_000 };

/** The parts of a document that are read by people (ECMA-376 Part 1, 11.3). */
const READ_BY_PEOPLE = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

interface Place {
  readonly part: string;
  readonly paragraph: Paragraph;
  /** Between one format and the next; the engine keeps them in their order. */
  readonly borders: readonly Fixed[];
}

/**
 * A document of Word: words are translated paragraph by paragraph, every format stays on the words that it had, and nothing
 * else of the package changes.
 * @throws ZipProblem; `unreadable` too for a package that is no document
 */
export async function keepDocx(bytes: Uint8Array): Promise<KeptDocument<Promise<Buffer>>> {
  const entries = await readZip(bytes, limits);
  const places: Place[] = [];
  const segments: Segment[] = [];
  for (const [part, content] of entries) {
    if (!READ_BY_PEOPLE.test(part)) continue;
    for (const paragraph of findRuns(content.toString('utf8'))) {
      const borders = paragraph.slice(1).map((): Fixed => ({ stays: '', inOrder: true }));
      places.push({ part, paragraph, borders });
      segments.push(paragraph.flatMap(({ text }, index) => [text, ...borders.slice(index, index + 1)]));
    }
  }
  return {
    segments,
    async rebuild(translated) {
      const texts = new Map<string, { run: Run; text: string }[]>();
      for (const [index, { part, paragraph, borders }] of places.entries()) {
        const segment = translated[index];
        if (!segment || segment === segments[index]) continue;
        const list = texts.get(part) ?? [];
        texts.set(part, list);
        for (const [at, text] of split(segment, borders).entries()) {
          const run = paragraph[at];
          if (run) list.push({ run, text });
        }
      }
      const whole = Array.from(entries, ([name, content]): [string, Uint8Array | string] => {
        const changed = texts.get(name);
        return [name, changed ? rewrite(content.toString('utf8'), changed) : content];
      });
      return writeZip(whole);
    },
  };
}

/** The words between the borders. */
function split(segment: Segment, borders: readonly Fixed[]): string[] {
  const texts = [''];
  for (const piece of segment) {
    if (typeof piece === 'string') texts[texts.length - 1] += piece;
    else if (borders.includes(piece)) texts.push('');
  }
  return texts;
}

/** The first element of a run takes the whole text; those that were merged into it are emptied. */
function rewrite(xml: string, changed: readonly { run: Run; text: string }[]): string {
  const patches = changed.flatMap(({ run, text }) =>
    run.elements.map(({ start, end }, index) => ({
      start,
      end,
      out: index === 0 ? `<w:t xml:space="preserve">${escapeXml(text)}</w:t>` : '<w:t></w:t>',
    })),
  );
  let at = 0;
  let whole = '';
  for (const { start, end, out } of patches.sort((one, other) => one.start - other.start)) {
    whole += xml.slice(at, start) + out;
    at = end;
  }
  return whole + xml.slice(at);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeXml = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
