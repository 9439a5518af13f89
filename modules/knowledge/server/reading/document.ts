/** What a document says, as Markdown. */
export interface ReadDocument {
  /** Its own title, or null where it has none. */
  readonly title: string | null;
  /** What it declares itself to be written in (ISO 639-1), or null. */
  readonly language: string | null;
  readonly markdown: string;
  /** Of a page of the web. */
  readonly page: PageFacts | null;
}

/** What a page says about itself to those who collect pages. */
export interface PageFacts {
  /** The address that it gives itself, absolute; null without one. */
  readonly canonical: string | null;
  readonly noindex: boolean;
  /** Absolute addresses of http and https that it links to, in order, each once; none where it asks not to follow. */
  readonly links: readonly string[];
}

/**
 * Why a document cannot be read: it is locked; its pages are pictures; it is larger, or took longer or more memory, than
 * is allowed; it is broken; it says nothing.
 */
export type ReadProblem = 'encrypted' | 'scanned' | 'too_large' | 'too_complex' | 'unreadable' | 'empty';

export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
  constructor(
    readonly problem: ReadProblem,
    options?: ErrorOptions,
  ) {
    super(`The document cannot be read: ${problem}`, options);
  }
}

export type DocumentKind = 'markdown' | 'plain' | 'html' | 'pdf' | 'docx';

export interface ReadRequest {
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array;
  /** Of text, where the bytes came with one. */
  readonly charset?: string | undefined;
  /** Where a page came from: its links are relative to it. */
  readonly url?: string | undefined;
}

/** Characters of Markdown that one document may come to: some 400 printed pages. */
export const maxMarkdownLength = 2_000_000;
