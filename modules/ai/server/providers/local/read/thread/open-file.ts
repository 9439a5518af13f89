import { readFile, stat } from 'node:fs/promises';
import type { PagePicture, ReadPage } from '../../../../ports/read.port.ts';
import { type ColourRaster, colourOf, sharpOf } from '../raster.ts';
import { type ReadingHabits, readRaster, ScriptNotServed } from '../recognise/read-raster.ts';
import type { Recogniser } from '../recognise/recogniser.ts';
import { findSourceKind } from '../source/find-kind.ts';
import { openImage } from '../source/image-source.ts';
import { openPdf, type PdfPage, type PdfSource } from '../source/pdf-source.ts';
import { couldBeTrue, isTrue } from '../source/trust-text.ts';
import { mostPages, UnreadableFile } from '../source/unreadable-file.ts';

/** A PDF lies in memory while it is read. */
const mostPdfBytes = 100 * 1024 * 1024;
/** As large as a screen shows a page, and as small as 200 of them make a file that can be sent. */
const picture = { edge: 1_800, quality: 75 } as const;
const pictureShare = 0.5;

export interface OpenFile {
  readonly pageCount: number;
  page(number: number): Promise<ReadPage>;
  close(): void;
}

export interface OpenRequest {
  readonly path: string;
  readonly languages: readonly string[] | undefined;
  readonly pictures: boolean;
}

/** @throws UnreadableFile */
export async function openFile(request: OpenRequest, recogniser: Recogniser): Promise<OpenFile> {
  const kind = await findSourceKind(request.path);
  const file =
    kind === 'pdf' ? await pdfFile(request, recogniser) : await imageFile(request, kind, recogniser);
  if (file.pageCount > mostPages) {
    file.close();
    throw new UnreadableFile('fileTooManyPages');
  }
  return file;
}

const habitsOf = ({ languages }: OpenRequest): ReadingHabits => ({
  languages,
  fixed: languages !== undefined,
});

async function imageFile(
  request: OpenRequest,
  kind: 'tiff' | 'other',
  recogniser: Recogniser,
): Promise<OpenFile> {
  const image = await openImage(request.path, kind);
  const habits = habitsOf(request);
  return {
    pageCount: image.pageCount,
    async page(number) {
      const shown = await image.page(number);
      const { colour, ...read } = await readRaster(shown, recogniser, habits);
      const shownPicture = request.pictures ? await pictureOf(colour) : null;
      return { number, dpi: shown.dpi, source: 'recognised', picture: shownPicture, ...read };
    },
    close: () => undefined,
  };
}

async function pdfFile(request: OpenRequest, recogniser: Recogniser): Promise<OpenFile> {
  if ((await stat(request.path)).size > mostPdfBytes) throw new UnreadableFile('fileTooComplex');
  const pdf = await openPdf(await readFile(request.path));
  const habits = habitsOf(request);
  const fonts = new Map<string, boolean>();
  return {
    pageCount: pdf.pageCount,
    page: (number) => pdfPage(pdf, number, { request, recogniser, habits, fonts }),
    close: () => pdf.close(),
  };
}

interface PdfReading {
  readonly request: OpenRequest;
  readonly recogniser: Recogniser;
  readonly habits: ReadingHabits;
  /** What was found of each font that was looked at: whether its letters are what the file says of them. */
  readonly fonts: Map<string, boolean>;
}

async function pdfPage(pdf: PdfSource, number: number, reading: PdfReading): Promise<ReadPage> {
  const page = pdf.page(number);
  try {
    return (await fromText(page, number, reading)) ?? (await fromPicture(page, number, reading));
  } finally {
    page.close();
  }
}

async function fromText(
  page: PdfPage,
  number: number,
  { request, recogniser, fonts }: PdfReading,
): Promise<ReadPage | undefined> {
  const text = page.text();
  if (!couldBeTrue(text, page)) return undefined;
  const { rotation } = text;
  const blocks = text.blocks(page.width, page.height);
  const strangers = [...text.fonts].filter((font) => !fonts.has(font));
  if (strangers.length > 0 && rotation === 0) {
    const trusted = await isTrue(
      page,
      blocks.flatMap((block) => block.lines),
      recogniser,
    );
    for (const font of strangers) fonts.set(font, trusted);
  }
  if ([...text.fonts].some((font) => fonts.get(font) === false)) return undefined;
  const [width, height] = rotation % 180 === 0 ? [page.width, page.height] : [page.height, page.width];
  const drawn = request.pictures ? page.render(undefined, pictureShare) : undefined;
  const turned = drawn && rotation !== 0 ? await colourOf(sharpOf(drawn).rotate(rotation)) : drawn;
  const shown = turned ? await pictureOf(turned) : null;
  const facts = { number, width, height, rotation, dpi: page.dpi, languages: [] };
  return { ...facts, source: 'text_layer', blocks, picture: shown };
}

async function fromPicture(
  page: PdfPage,
  number: number,
  { request, recogniser, habits }: PdfReading,
): Promise<ReadPage> {
  const shown = { colour: page.render(), dpi: page.dpi };
  const { colour, ...read } = await readRaster(shown, recogniser, habits).catch((error: unknown) => {
    // One page in other letters among many does not make the rest unread.
    if (!(error instanceof ScriptNotServed) || number === 1) throw error;
    const { width, height } = shown.colour;
    return { colour: shown.colour, width, height, rotation: 0 as const, languages: [], blocks: [] };
  });
  const drawn = request.pictures ? await pictureOf(colour) : null;
  return { number, dpi: page.dpi, source: 'recognised', picture: drawn, ...read };
}

async function pictureOf(colour: ColourRaster): Promise<PagePicture> {
  const fit = { width: picture.edge, height: picture.edge, fit: 'inside', withoutEnlargement: true } as const;
  const jpeg = sharpOf(colour).resize(fit).jpeg({ quality: picture.quality, mozjpeg: false });
  const { data, info } = await jpeg.toBuffer({ resolveWithObject: true });
  return { bytes: new Uint8Array(data), width: info.width, height: info.height };
}
