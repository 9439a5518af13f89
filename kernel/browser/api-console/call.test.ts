import { describe, expect, it } from 'vitest';
import { type Endpoint, requestOf } from './call.ts';

const endpoint: Endpoint = {
  method: 'PATCH',
  path: '/api/v1/orders/{id}',
  secret: true,
  params: {},
  query: {},
  body: {},
};
const values = { params: { id: '../a b' }, query: 'limit=1', body: '{"a": "é"}' };

describe('a request of the console', () => {
  it('stays at its endpoint, whatever is typed', () => {
    expect(requestOf(endpoint, values, '')[0]).toBe('/api/v1/orders/..%2Fa%20b?limit=1');
  });

  it('carries the token where there is one', () => {
    expect(requestOf(endpoint, values, 't')[1].headers).toMatchObject({ authorization: 'Bearer t' });
    expect(requestOf(endpoint, values, '')[1].headers).not.toHaveProperty('authorization');
  });

  it('sends JSON, and refuses to send what is none', () => {
    expect(requestOf(endpoint, values, '')[1].body).toBe('{"a":"é"}');
    expect(() => requestOf(endpoint, { ...values, body: '{a' }, '')).toThrow(SyntaxError);
  });

  it('sends a file as a form', () => {
    const file = new File(['x'], 'x.txt');
    const [, { body, headers }] = requestOf({ ...endpoint, upload: true }, { ...values, file }, '');
    expect([...(body as FormData).keys()]).toEqual(['a', 'file']);
    expect(headers).toEqual({});
  });
});
