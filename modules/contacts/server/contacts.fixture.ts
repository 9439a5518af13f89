import { afterAll, expect } from 'vitest';
import { type Registered, type Reply, registerOrganisation, type TestApp, testApp } from '#testkit';

const contactsPath = '/api/v1/contacts';
export const unknownId = '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2c';

/** For a file of tests: two organisations, a French and an English one, and what the first does with its contacts. */
export async function openContacts() {
  const app = await testApp();
  afterAll(() => app.stop());
  const shop = await registerOrganisation(app);
  const other = await registerOrganisation(app, 'en');
  type Method = Parameters<TestApp['call']>[0];
  /** @param path below that of contacts */
  const as = (who: Registered) => (method: Method, path: string, body?: unknown) =>
    app.call(method, `${contactsPath}${path}`, { token: who.token, body });
  const call = as(shop);
  const create = async (given: object = {}, who = shop) => {
    const reply = await as(who)('POST', '', { name: 'Camille Laurent', ...given });
    expect(reply.status, reply.text).toBe(201);
    return reply.body;
  };
  /** Every page of a list, from the first to the last. */
  async function walk<Item = { id: string; name: string }>(
    path: string,
    between: () => Promise<unknown> = async () => undefined,
  ) {
    const items: Item[] = [];
    let cursor: string | null = null;
    do {
      const reply: Reply = await call('GET', `${path}${cursor === null ? '' : `&cursor=${cursor}`}`);
      expect(reply.status, reply.text).toBe(200);
      items.push(...reply.body.items);
      cursor = reply.body.nextCursor;
      await between();
    } while (cursor !== null);
    return items;
  }
  return { app, shop, other, as, call, create, walk };
}

export const expectProblem = (reply: Reply, status: number, code: string) => {
  expect({ status: reply.status, code: reply.body?.code }).toEqual({ status, code });
};
