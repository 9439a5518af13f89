import type { Box } from '../../contract/index.ts';

export type { Box };

export interface ReadWord {
  readonly box: Box;
  readonly text: string;
  readonly confidence: number;
}

export interface ReadLine {
  readonly box: Box;
  /** In the order of reading, whatever the script's direction. */
  readonly words: readonly ReadWord[];
}

export interface ReadBlock {
  readonly box: Box;
  /** The lines, parted by line feeds. */
  readonly text: string;
  /** 0 to 1: the mean of its words. */
  readonly confidence: number;
  readonly lines: readonly ReadLine[];
}

/** What a page looks like, upright: for a person to compare with, and for a PDF whose text can be searched. */
export interface PagePicture {
  /** JPEG. */
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface ReadPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** The clockwise turn in degrees that set the page upright, counted from what any viewer shows of the file. */
  readonly rotation: 0 | 90 | 180 | 270;
  /** Pixels to an inch of the upright page; null where the file does not say. */
  readonly dpi: number | null;
  /** `text_layer`: the file brought the text along, and it says what the page shows. */
  readonly source: 'text_layer' | 'recognised';
  /** Two-letter codes of what the page was read in; empty for a text layer. */
  readonly languages: readonly string[];
  readonly blocks: readonly ReadBlock[];
  /** Only where it was asked for. */
  readonly picture: PagePicture | null;
}

/** Nothing in it identifies a person or an organisation but what stands in the file. */
export interface ReadInput {
  /** Of a file on this machine's disk: PNG, JPEG, WebP, TIFF with any number of pages, PDF. */
  readonly path: string;
  /** Two-letter codes. Without any, the first page is looked at to find them. */
  readonly languages?: readonly string[] | undefined;
  /** The first page that is wanted, from 1: where an interrupted reading goes on. */
  readonly fromPage?: number | undefined;
  /** Whether each page comes with its picture. */
  readonly pictures?: boolean | undefined;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** 0 to 1, of all pages from the first that was asked for. */
  readonly onProgress?: (fraction: number) => void;
}

export interface ReadOpening {
  readonly pageCount: number;
  /** One by one, each only when it is asked for: a file of any length takes the memory of a page. */
  readonly pages: AsyncIterable<ReadPage>;
}

/**
 * Reads what stands on photographs and pages.
 * @throws AppError `ai.file_encrypted`, `ai.file_broken`, `ai.file_too_complex`, `ai.file_too_many_pages`,
 * `ai.file_not_served`, `ai.language_not_served` (asked for, or what the first page is plainly written in)
 */
export interface Reader {
  /** Which engine reads, e.g. `local.read.1`: stored with the result, labelled by `ai.engine.*`. */
  readonly engine: string;
  /** Two-letter codes that `languages` may have. */
  readonly languages: readonly string[];
  /** How many pages a file has, without reading any. */
  countPages(path: string): Promise<number>;
  /** `act` gets the pages while the file is open; it is closed when `act` has ended, however it ends. */
  read<T>(input: ReadInput, act: (opening: ReadOpening) => Promise<T>, options?: ReadOptions): Promise<T>;
}
