import { describe, expect, it } from 'vitest';
import { eventually } from '#testkit';
import type { Turn } from '#testkit/fake-openai';
import { openProvidedShops } from '#testkit/provided-app';

const prose = '## Bonjour\n\nVotre **commande** est prête.';
let turn: Turn = { says: prose };
const { app, provider, owner, call, ended } = await openProvidedShops([() => turn]);
const email = { templateId: 'email', variables: { purpose: 'Dire que c’est prêt' }, tone: 'warm' };

describe('a text', () => {
  it('is written, paid by the tokens that were used and never above its quote, and saved in five formats', async () => {
    const { body } = await call('POST', '/tasks/write', email);
    expect(body.quote.credits).toBe(2);
    const task = await ended(body.id, 'succeeded');
    expect(task.result).toMatchObject({ text: prose, engine: 'openai.gpt-4o-mini', finish: 'whole' });
    // The server counted 1,200 tokens in and 11 out: two thousand begun.
    expect(task.credits).toBe(2);
    expect((await call('GET', `/tasks/${body.id}/exports/md`)).text).toBe(prose);
    expect((await call('GET', `/tasks/${body.id}/exports/txt`)).text).toBe(
      'Bonjour\n\nVotre commande est prête.\n',
    );
    expect((await call('GET', `/tasks/${body.id}/exports/html`)).text).toContain('<strong>commande</strong>');
    expect((await call('GET', `/tasks/${body.id}/exports/docx`)).bytes.subarray(0, 2).toString()).toBe('PK');
    const pdf = await call('GET', `/tasks/${body.id}/exports/pdf`);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(String(provider.requests.at(-1)?.messages[1]?.content)).toContain('Dire que c’est prêt');
  });

  it('in three variants is priced for three, and gives them side by side, the first one chosen', async () => {
    const one = (await call('POST', '/credits/quotes', { tool: 'write', ...email })).body;
    const { body } = await call('POST', '/tasks/write', { ...email, count: 3 });
    const quote = (await call('POST', '/credits/quotes', { tool: 'write', ...email, count: 3 })).body;
    expect(quote.units).toBe(one.units * 3);
    const { result, revision, credits } = await ended(body.id, 'succeeded');
    expect(result).toMatchObject({ text: prose, chosen: 0, tokens: { input: 3_600 } });
    expect(result.variants).toEqual(Array.from({ length: 3 }, () => ({ text: prose, finish: 'whole' })));
    expect(credits).toBeLessThanOrEqual(quote.credits);
    const variants = result.variants.map((variant: object, at: number) => ({
      ...variant,
      text: `Variante ${at}`,
    }));
    const changed = { revision, result: { ...result, variants, chosen: 1, text: 'Variante 1' } };
    expect(
      (await app.call('PUT', `/api/v1/tasks/${body.id}/result`, { token: owner.token, body: changed }))
        .status,
    ).toBe(200);
    expect((await call('GET', `/tasks/${body.id}/exports/txt`)).text).toBe('Variante 1\n');
    expect((await call('POST', '/tasks/write', { ...email, count: 5 })).status).toBe(400);
  });

  it('asked for again is another one', async () => {
    const first = await call('POST', '/tasks/write', email);
    await ended(first.body.id, 'succeeded');
    expect((await call('POST', '/tasks/write', email)).body.cached).toBe(false);
  });

  it.each([
    ['without a variable', { templateId: 'email', variables: {} }, 422, 'tools.variable_missing'],
    ['of an unknown template', { templateId: 'novel' }, 404, 'tools.template_not_found'],
    ['of nothing', { tone: 'warm' }, 400, 'kernel.validation_failed'],
  ])('%s is refused before anything is spent', async (_, body, status, code) => {
    const reply = await call('POST', '/tasks/write', body);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    expect((await call('POST', '/credits/quotes', { tool: 'write', ...body })).status).toBe(status);
  });

  it('that is stopped keeps what was written, and costs that much', async () => {
    turn = { says: 'mot '.repeat(400), every: 25 };
    const { body } = await call('POST', '/tasks/write', { prompt: 'Écris longtemps' });
    await eventually(async () =>
      expect((await call('GET', `/tasks/${body.id}`)).body.status).toBe('running'),
    );
    await new Promise((resolve) => setTimeout(resolve, 600));
    await call('POST', `/tasks/${body.id}/cancel`);
    const task = await ended(body.id, 'cancelled');
    turn = { says: prose };
    expect(task.result).toMatchObject({ finish: 'stopped', text: expect.stringContaining('mot') });
    expect(task.result.text.length).toBeLessThan(1_600);
    expect(task.credits).toBe(1);
  });

  it.each<[string, Turn, string]>([
    ['is cut', { says: prose, cutAfter: 2 }, 'ai.provider_cut'],
    ['is refused for its key', { status: 401 }, 'ai.provider_key_refused'],
  ])('that %s fails with its reason and costs nothing', async (_, met, code) => {
    turn = met;
    const { body } = await call('POST', '/tasks/write', { prompt: `Écris ${code}` });
    const task = await ended(body.id, 'failed');
    turn = { says: prose };
    expect([task.error.code, task.credits]).toEqual([code, 0]);
    expect(task).not.toHaveProperty('result');
  });
});
