import { expect } from 'vitest';
import type { Registered, TestApp } from '#testkit';

export const articlesPath = '/api/v1/knowledge/articles';
export const questionsPath = '/api/v1/knowledge/questions';
export const dayMs = 24 * 60 * 60 * 1_000;
export const unknownId = '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2c';
export const belgium = {
  title: 'Livraison en Belgique',
  body: 'Oui, nous livrons en Belgique.\n\nLe délai d’expédition est de trois jours.',
  language: 'fr',
};

type Method = Parameters<TestApp['call']>[0];

/** What a shop does with its articles, by the API. @param given asked for at each call: tests start theirs later */
export function knowledgeCalls(given: () => { readonly app: TestApp; readonly shop: Registered }) {
  const as = (who: Registered) => (method: Method, path: string, body?: unknown) =>
    given().app.call(method, path, { token: who.token, body });
  const call: ReturnType<typeof as> = (...request) => as(given().shop)(...request);
  return {
    as,
    call,
    get: (path: string) => call('GET', path),
    create: async (article: object = {}, who = given().shop) => {
      const reply = await as(who)('POST', articlesPath, { ...belgium, ...article });
      expect(reply.status, reply.text).toBe(201);
      return reply.body;
    },
    search: async (q: string, more = '', who = given().shop) => {
      const reply = await as(who)('GET', `/api/v1/knowledge/search?q=${encodeURIComponent(q)}${more}`);
      expect(reply.status, reply.text).toBe(200);
      return reply.body;
    },
  };
}
