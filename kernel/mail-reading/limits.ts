export interface ReadLimits {
  /** All headers of one part, in bytes and in fields; the rest is not looked at. */
  readonly headerBytes: number;
  readonly headerFields: number;
  /** Parts of the whole mail; those after are not looked at. */
  readonly parts: number;
  /** Multiparts inside multiparts; a deeper one is kept as an attachment. */
  readonly depth: number;
  /** Characters of the text and of the HTML. */
  readonly textChars: number;
  readonly htmlChars: number;
  /** Elements inside elements of the HTML; with more the HTML is read as text. */
  readonly htmlDepth: number;
  readonly addresses: number;
  readonly references: number;
}

/** Far above what people and their programs send. */
export const defaultLimits: ReadLimits = {
  headerBytes: 512 * 1024,
  headerFields: 2_000,
  parts: 500,
  depth: 20,
  textChars: 1_000_000,
  htmlChars: 2_000_000,
  htmlDepth: 400,
  addresses: 200,
  references: 100,
};
