import { describe, expect, it } from 'vitest';
import type { AnswerArticle } from '../../ports/answer.port.ts';
import { createIndexCache } from './index-cache.ts';

const article = (id: string, sizeBytes: number): AnswerArticle => ({
  id,
  version: 1,
  title: '',
  body: 'x'.repeat(sizeBytes),
  language: 'fr',
});

/** A cache and the log of the keys that it loaded. */
function cacheOf(maxArticleBytes: number) {
  const loaded: string[] = [];
  const cache = createIndexCache((articles) => articles.length, maxArticleBytes);
  const get = (key: string, sizeBytes: number) =>
    cache.get({
      key,
      load: async () => {
        loaded.push(key);
        return [article(key, sizeBytes)];
      },
    });
  return { get, loaded };
}

describe('the cache of indexes', () => {
  it('loads a key once, also for messages that come at the same time', async () => {
    const { get, loaded } = cacheOf(100);
    await Promise.all([get('a', 10), get('a', 10)]);
    await get('a', 10);
    expect(loaded).toEqual(['a']);
  });

  it('forgets what was not used for longest when the bytes run out', async () => {
    const { get, loaded } = cacheOf(100);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key, 40);
    expect(loaded).toEqual(['a', 'b', 'c', 'b']);
  });

  it('keeps one corpus that is larger than the cache until another is used', async () => {
    const { get, loaded } = cacheOf(100);
    await get('a', 40);
    for (const key of ['huge', 'huge', 'a', 'huge']) await get(key, key === 'a' ? 40 : 500);
    expect(loaded).toEqual(['a', 'huge', 'a', 'huge']);
  });

  it('tries again after a load that failed', async () => {
    const cache = createIndexCache((articles) => articles.length, 100);
    await expect(cache.get({ key: 'a', load: () => Promise.reject(new Error('down')) })).rejects.toThrow(
      'down',
    );
    expect((await cache.get({ key: 'a', load: async () => [article('a', 1)] })).index).toBe(1);
  });
});
