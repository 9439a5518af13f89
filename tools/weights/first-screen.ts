/** A file of the built application. */
export interface Chunk {
  readonly file: string;
  readonly name: string;
  /** Gzipped. */
  readonly bytes: number;
  /** Files that it cannot begin without. */
  readonly imports: readonly string[];
  /** Files that it may ask for later. */
  readonly lazy: readonly string[];
  /** Paths of the source that it stands for, where it stands for one, and of those that are in it. */
  readonly sources: readonly string[];
  readonly isEntry: boolean;
}

export interface FirstScreen {
  readonly bytes: number;
  /** The heaviest first. */
  readonly chunks: readonly Chunk[];
}

const isIn = (chunk: Chunk, source: RegExp): boolean => chunk.sources.some((path) => source.test(path));
/** Seen by anybody, without the frame. */
const publicPages = /\/modules\/accounts\/web\/pages\/(sign-in|register)-page\.tsx$/;
/** Of what the entry asks for later, that which belongs to another page, or is fetched when somebody presses it. */
const otherPages = /\/web\/(pages|settings|text-actions)\/|\/web\/settings\.ts$|\/locales\//;

/**
 * What a page needs before it stands there: the entry, the page, the view that it shows at once if it has several, and, behind the door, all that manifests have
 * loaded with the frame (badges, the bell, first steps), each with what it imports.
 */
export function firstScreen(
  chunks: readonly Chunk[],
  ...[page, view]: [page: string, view?: string]
): FirstScreen {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const entry = chunks.find(({ isEntry }) => isEntry);
  const chunkOf = (source: string) =>
    chunks.find(({ sources }) => sources.some((path) => path.endsWith(source)));
  const own = chunkOf(page);
  const shown = view && chunkOf(view);
  if (!entry || !own || (view && !shown))
    throw new Error(`The build has no ${entry ? (view ?? page) : 'entry'}.`);
  const isOpen = publicPages.test(page);
  const asked = entry.lazy.flatMap((file) => byFile.get(file) ?? []);
  const frame = isOpen ? [] : asked.filter((chunk) => !isIn(chunk, otherPages));
  const needed = new Set<Chunk>();
  const need = (chunk: Chunk | undefined): void => {
    if (!chunk || needed.has(chunk)) return;
    needed.add(chunk);
    for (const file of chunk.imports) need(byFile.get(file));
  };
  for (const chunk of [entry, own, ...(shown ? [shown] : []), ...frame]) need(chunk);
  const heaviestFirst = [...needed].sort((a, b) => b.bytes - a.bytes);
  return { bytes: heaviestFirst.reduce((sum, { bytes }) => sum + bytes, 0), chunks: heaviestFirst };
}
