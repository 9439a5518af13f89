import type { AnswerArticle, AnswerCorpus } from '../../ports/answer.port.ts';

/** A knowledge base ready to be answered from, beside the articles themselves, which quotes are checked against. */
export interface IndexedCorpus<Index> {
  index: Index;
  articles: ReadonlyMap<string, AnswerArticle>;
}

export interface IndexCache<Index> {
  get(corpus: AnswerCorpus): Promise<IndexedCorpus<Index>>;
}

interface Entry<Index> {
  corpus: Promise<IndexedCorpus<Index>>;
  /** 0 until loaded. */
  sizeBytes: number;
}

const sizeOf = (articles: readonly AnswerArticle[]) =>
  articles.reduce((sum, { title, body }) => sum + Buffer.byteLength(title) + Buffer.byteLength(body), 0);

/**
 * Keeps the indexes that were used last, up to `maxArticleBytes` of article text in all, and always the very last one,
 * however large: a big shop's index must not be built anew for each of its messages. Messages that ask for the same
 * key at the same time share one load; a load that fails is forgotten.
 */
export function createIndexCache<Index>(
  build: (articles: AnswerArticle[]) => Index,
  maxArticleBytes: number,
): IndexCache<Index> {
  // A Map iterates in the order of insertion: the first entry is the one not used for longest.
  const entries = new Map<string, Entry<Index>>();

  function evict(): void {
    let total = [...entries.values()].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const older = [...entries].slice(0, -1);
    for (const [key, { sizeBytes }] of older) {
      if (total <= maxArticleBytes) return;
      if (sizeBytes > 0) {
        entries.delete(key);
        total -= sizeBytes;
      }
    }
  }

  function start({ key, load }: AnswerCorpus): Entry<Index> {
    const entry: Entry<Index> = {
      sizeBytes: 0,
      corpus: load().then(
        (articles) => {
          entry.sizeBytes = Math.max(1, sizeOf(articles));
          const indexed = { index: build(articles), articles: new Map(articles.map((one) => [one.id, one])) };
          evict();
          return indexed;
        },
        (error: unknown) => {
          entries.delete(key);
          throw error;
        },
      ),
    };
    return entry;
  }

  return {
    get(corpus) {
      const entry = entries.get(corpus.key) ?? start(corpus);
      entries.delete(corpus.key);
      entries.set(corpus.key, entry);
      return entry.corpus;
    },
  };
}
