import { expect } from 'vitest';
import { eventually, type Registered, type TestApp } from '#testkit';

type Method = Parameters<TestApp['call']>[0];
const path = '/api/v1/knowledge';
const ended = ['review', 'done', 'failed', 'cancelled'];

/** What a shop does with imports, by the API. @param app asked for at each call: tests start theirs later */
export function importCalls(app: () => TestApp) {
  const as = (who: Registered) => (method: Method, to: string, body?: unknown) =>
    app().call(method, `${path}${to}`, { token: who.token, body });
  const settled = (who: Registered, id: string) =>
    eventually(async () => {
      const { body } = await as(who)('GET', `/imports/${id}`);
      expect(ended, JSON.stringify(body)).toContain(body.status);
      return body;
    }, 30_000);
  return {
    as,
    settled,
    proposalsOf: async (who: Registered, id: string, query = '') =>
      (await as(who)('GET', `/imports/${id}/proposals?limit=100${query}`)).body.items,
    async importFile(who: Registered, name: string, bytes: Buffer | string) {
      const upload = { name, bytes };
      const file = await app().call('POST', '/api/v1/files', { token: who.token, upload });
      expect(file.status, file.text).toBe(201);
      const reply = await as(who)('POST', '/imports', { fileId: file.body.id });
      expect(reply.status, reply.text).toBe(202);
      return settled(who, reply.body.id);
    },
    async importUrl(who: Registered, body: object) {
      const reply = await as(who)('POST', '/imports', body);
      expect(reply.status, reply.text).toBe(202);
      return settled(who, reply.body.id);
    },
  };
}
