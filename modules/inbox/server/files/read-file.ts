import { localReader, nameLanguage, type ReadBlock, type ReadPage } from '#modules/ai';
import { readPages } from '../../contract/index.ts';
import type { FoundText } from '../repo/file-text.repo.ts';
import type { FileRun } from './hear-file.ts';
import { longestText } from './longest-text.ts';

type Found = Extract<FoundText, { state: 'found' }>;

/** Below this a block is what an engine sees in leaves and stones. */
const leastConfidence = 0.6;

/** Reads the first pages of a file on this machine. */
export async function readFile(path: string, run: FileRun): Promise<Found> {
  const reader = localReader();
  let pageCount = 0;
  const read: ReadPage[] = [];
  try {
    await reader.read(
      { path },
      async (opening) => {
        pageCount = opening.pageCount;
        for await (const page of opening.pages) {
          read.push(page);
          if (read.length >= readPages) break;
        }
      },
      {
        signal: run.signal,
        onProgress: (fraction) => run.onProgress(Math.min(1, fraction * Math.max(1, pageCount / readPages))),
      },
    );
  } catch (error) {
    if (read.length === 0 || !run.isLate()) throw error;
  }
  return asFound(read, { pageCount, engine: reader.engine });
}

async function asFound(
  read: readonly ReadPage[],
  { pageCount, engine }: { readonly pageCount: number; readonly engine: string },
): Promise<Found> {
  const pages = read.map(({ width, height, rotation, blocks }) => ({
    width,
    height,
    rotation,
    blocks: blocks.filter(isText).map(({ box, text, confidence }) => ({ box, text, confidence })),
  }));
  const blocks = pages.flatMap((page) => page.blocks);
  const text = blocks
    .map((block) => block.text)
    .join('\n\n')
    .slice(0, longestText);
  const named = text === '' ? null : (await nameLanguage(text)).language;
  return {
    state: 'found',
    text,
    engine,
    segments: [],
    pages,
    language: named ?? (text === '' ? null : (read[0]?.languages[0] ?? null)),
    confidence: sureness(blocks),
    onlyFirst: read.length < pageCount ? read.length : null,
  };
}

const isText = ({ text, confidence }: ReadBlock): boolean =>
  confidence >= leastConfidence && /[\p{L}\p{N}]{2}/u.test(text);

/** Of the text as a whole: a long block counts more than a short one. */
function sureness(blocks: readonly Pick<ReadBlock, 'text' | 'confidence'>[]): number | null {
  const letters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (letters === 0) return null;
  const sure = blocks.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return Math.min(1, sure / letters);
}
