import { describe, expect, it } from 'vitest';
import { nextStep, type Step } from './redirect.ts';

const step = (url: string, rest: Partial<Step> = {}): Step => ({
  url: new URL(url),
  method: 'GET',
  headers: new Headers({ authorization: 'Bearer x', accept: 'text/html' }),
  body: null,
  ...rest,
});
const target = (from: string, location: string, status = 302) => {
  const next = nextStep(step(from), status, location);
  return next && { url: next.url.href, keeps: next.headers.has('authorization') };
};

describe('a redirect', () => {
  it('is resolved against the address that sent it', () => {
    expect(target('https://a.fr/x/y?z', '../n')).toEqual({ url: 'https://a.fr/n', keeps: true });
    expect(target('https://a.fr/x', '//b.fr/n')).toEqual({ url: 'https://b.fr/n', keeps: false });
  });

  it('keeps the credentials on the way up to https on the usual ports, and on no other way', () => {
    expect(target('http://a.fr/', 'https://a.fr/')).toMatchObject({ keeps: true });
    expect(target('http://a.fr:8080/', 'https://a.fr/')).toMatchObject({ keeps: false });
    expect(target('https://a.fr/', 'https://a.fr:8443/')).toMatchObject({ keeps: false });
    expect(target('https://a.fr/', 'https://b.a.fr/')).toMatchObject({ keeps: false });
  });

  it('is not followed from https down to http, nor to what is no address', () => {
    expect(() => target('https://a.fr/', 'http://a.fr/')).toThrow('https');
    expect(() => target('https://a.fr/', 'http://[')).toThrow('no address');
  });

  it('is none without a location or with another status', () => {
    expect(nextStep(step('https://a.fr/'), 302, null)).toBeNull();
    expect(nextStep(step('https://a.fr/'), 304, '/x')).toBeNull();
    expect(nextStep(step('https://a.fr/'), 201, '/x')).toBeNull();
  });

  it('that changes the method to GET drops the body and its type', () => {
    const post = step('https://a.fr/', {
      method: 'POST',
      body: 'x',
      headers: new Headers({ 'content-type': 'text/plain' }),
    });
    const next = nextStep(post, 303, '/done');
    expect([next?.method, next?.body, next?.headers.has('content-type')]).toEqual(['GET', null, false]);
  });
});
