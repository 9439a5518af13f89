import { describe, expect, it } from 'vitest';
import { openProvidedShops } from '#testkit/provided-app';

const { provider, other, call, ended } = await openProvidedShops([
  () => ({ says: 'Le pain est prêt, les amis.' }),
]);
const given = { name: 'La boulangerie', examples: ['Salut les amis, le pain sort du four !'] };

describe('a tone of one’s own', () => {
  it('is made, listed, read, saved by one at a time, and deleted', async () => {
    const made = await call('POST', '/write-tones', given);
    expect([made.status, made.body]).toMatchObject([201, { ...given, exampleCount: 1, revision: 0 }]);
    const { id } = made.body;
    expect((await call('GET', '/write-tones')).body.items).toMatchObject([{ id, name: given.name }]);
    const longer = { ...given, examples: [...given.examples, 'À demain, les lève-tôt.'] };
    const saved = await call('PUT', `/write-tones/${id}`, { ...longer, revision: 0 });
    expect(saved.body).toMatchObject({ ...longer, exampleCount: 2, revision: 1 });
    const late = await call('PUT', `/write-tones/${id}`, { ...given, revision: 0 });
    expect([late.status, late.body.code]).toEqual([409, 'tools.changed_meanwhile']);
    expect((await call('GET', `/write-tones/${id}`, undefined, other)).status).toBe(404);
    expect((await call('DELETE', `/write-tones/${id}`)).status).toBe(204);
    expect((await call('GET', `/write-tones/${id}`)).body.code).toBe('tools.tone_not_found');
  });

  it.each([
    ['without an example', { name: 'x', examples: [] }],
    ['of nine', { name: 'x', examples: Array.from({ length: 9 }, () => 'x') }],
    ['of a whole book', { name: 'x', examples: ['x'.repeat(2_001)] }],
  ])('%s is refused', async (_, body) => {
    expect((await call('POST', '/write-tones', body)).status).toBe(400);
  });

  it('is what a text is written in: its examples go to the writer, and are in the quote', async () => {
    const { id } = (
      await call('POST', '/write-tones', { ...given, examples: [given.examples[0], 'x'.repeat(2_000)] })
    ).body;
    const order = { templateId: 'email', variables: { purpose: 'Dire que c’est prêt' } };
    const plain = (await call('POST', '/credits/quotes', { tool: 'write', ...order })).body;
    const quote = (await call('POST', '/credits/quotes', { tool: 'write', ...order, tone: id })).body;
    expect(quote.units).toBeGreaterThan(plain.units + 660);
    const { body } = await call('POST', '/tasks/write', { ...order, tone: id });
    await ended(body.id);
    expect(String(provider.requests.at(-1)?.messages[0]?.content)).toContain(given.examples[0]);
  });

  it('of another organisation is not found, before anything is spent', async () => {
    const { id } = (await call('POST', '/write-tones', given)).body;
    const body = { prompt: 'Écris', tone: id };
    const foreign = await call('POST', '/tasks/write', body, other);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'tools.tone_not_found']);
    expect((await call('POST', '/tasks/write', { prompt: 'Écris', tone: 'angry' })).status).toBe(400);
  });
});
