import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { defineContract, idParams } from '#kernel/contract';
import { ApiError } from './api-error.ts';
import { createApiClient } from './create-api-client.ts';

const read = defineContract({
  id: 'things.read',
  method: 'GET',
  path: '/api/v1/things/{id}',
  summary: '',
  description: '',
  access: { kind: 'user', reason: 'test' },
  params: idParams,
  query: z.object({ search: z.string().optional() }),
  status: 200,
  response: z.object({ name: z.string() }),
  errors: [],
  examples: [{ name: 'one' }],
});
const write = defineContract({
  ...read,
  id: 'things.write',
  method: 'POST',
  body: z.object({ name: z.string() }),
});

const id = '01938b5e-7c1a-7d3e-9b6f-2f4f6f0a1b2c';
const json = (status: number, body: unknown, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers });

/** A network that gives the listed answers in turn and keeps what it was asked. */
function network(...answers: (Response | 'down')[]) {
  const asked: { url: string; init: RequestInit }[] = [];
  const client = (refreshed: string | null = 'new') => {
    let token = 'old';
    return createApiClient({
      accessToken: () => token,
      refresh: async () => {
        token = refreshed ?? '';
        return refreshed;
      },
      locale: () => 'fr',
      wait: async () => undefined,
      fetch: async (url, init) => {
        asked.push({ url: String(url), init: init ?? {} });
        const answer = answers.shift();
        if (!answer || answer === 'down') throw new TypeError('down');
        return answer;
      },
    });
  };
  return { asked, client };
}

const headersOf = (init: RequestInit | undefined) => new Headers(init?.headers);

describe('the typed client', () => {
  it('takes an answer without a body for nothing', async () => {
    const { client } = network(new Response(null, { status: 202 }), new Response(null, { status: 204 }));
    const api = client();
    for (const name of ['accepted', 'done']) {
      expect(await api.call(write, { params: { id }, query: {}, body: { name } })).toBeUndefined();
    }
  });

  it('puts params and query into the address, and says who asks in which language', async () => {
    const { asked, client } = network(json(200, { name: 'bell' }));
    const found = await client().call(read, { params: { id }, query: { search: 'é&' } });
    expect(found).toEqual({ name: 'bell' });
    expect(asked[0]?.url).toBe(`/api/v1/things/${id}?search=%C3%A9%26`);
    expect(headersOf(asked[0]?.init).get('authorization')).toBe('Bearer old');
    expect(headersOf(asked[0]?.init).get('accept-language')).toBe('fr');
  });

  it('renews the token once after a 401 and asks again with it', async () => {
    const { asked, client } = network(json(401, {}), json(200, { name: 'bell' }));
    await client().call(read, { params: { id }, query: {} });
    expect(headersOf(asked[1]?.init).get('authorization')).toBe('Bearer new');
  });

  it('gives the 401 up when the session has ended', async () => {
    const { asked, client } = network(json(401, {}));
    await expect(client(null).call(read, { params: { id }, query: {} })).rejects.toMatchObject({
      status: 401,
    });
    expect(asked).toHaveLength(1);
  });

  it('repeats a reading twice when the network or the server is away', async () => {
    const { asked, client } = network('down', json(503, {}), json(200, { name: 'bell' }));
    await client().call(read, { params: { id }, query: {} });
    expect(asked).toHaveLength(3);
  });

  it('never repeats a change of its own accord, unless a key makes the repeat harmless', async () => {
    const body = { params: { id }, query: {}, body: { name: 'bell' } };
    const once = network('down', json(200, { name: 'bell' }));
    await expect(once.client().call(write, body)).rejects.toMatchObject({ status: 0 });
    expect(once.asked).toHaveLength(1);
    const keyed = network('down', json(200, { name: 'bell' }));
    await keyed.client().call(write, body, { idempotencyKey: 'k' });
    expect(headersOf(keyed.asked[1]?.init).get('idempotency-key')).toBe('k');
  });

  it('tells what the server said, field by field, with the request’s id', async () => {
    const problem = {
      type: 'about:blank',
      title: 'Some fields are not valid',
      status: 400,
      detail: 'Correct them.',
      code: 'kernel.validation_failed',
      requestId: 'r1',
      errors: [{ path: 'body.name', message: 'Too short' }],
    };
    const { client } = network(json(400, problem));
    const error = await client()
      .call(write, { params: { id }, query: {}, body: { name: '' } })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({
      code: 'kernel.validation_failed',
      requestId: 'r1',
      fields: { name: 'Too short' },
    });
  });

  it('understands an answer that is not ours, such as a proxy’s', async () => {
    const { client } = network(new Response('<html>', { status: 413, headers: { 'x-request-id': 'r2' } }));
    const error = await client()
      .call(read, { params: { id }, query: {} })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 413, problem: null, requestId: 'r2' });
  });
});

describe('an upload', () => {
  it('is a form with its fields before the file, and its type is left to the browser', async () => {
    const { client, asked } = network(json(201, { name: 'x' }));
    const given = {
      params: { id },
      query: {},
      body: { name: 'a' },
      file: new Blob(['pasted']),
      name: 'pasted.png',
    };
    await client().upload(write, given);
    const form = asked[0]?.init.body as FormData;
    expect([...form.keys()]).toEqual(['name', 'file']);
    expect((form.get('file') as File).name).toBe('pasted.png');
    expect(asked[0]?.init.headers).not.toHaveProperty('content-type');
  });

  it('is sent again with a renewed token, and never because the network broke', async () => {
    const { client, asked } = network(json(401, {}), json(201, { name: 'x' }));
    await client().upload(write, { params: { id }, query: {}, body: { name: 'a' }, file: new Blob(['a']) });
    expect(asked).toHaveLength(2);
    const broken = network('down', json(201, {}));
    const upload = broken
      .client()
      .upload(write, { params: { id }, query: {}, body: { name: 'a' }, file: new Blob(['a']) });
    await expect(upload).rejects.toBeInstanceOf(ApiError);
    expect(broken.asked).toHaveLength(1);
  });
});
