import { describe, expect, it } from 'vitest';
import { createAllowedMethods } from './allowed-methods.ts';

const allowed = createAllowedMethods([
  { method: 'GET', path: '/api/v1/contacts' },
  { method: 'POST', path: '/api/v1/contacts' },
  { method: 'PATCH', path: '/api/v1/contacts/:id' },
  { method: 'GET', path: '/api/v1/openapi.json' },
  { method: 'GET', path: '/board/*' },
  { method: 'GET', path: '/*' },
]);

describe('the methods of a path', () => {
  it('are all that it has, HEAD with GET', () => {
    expect(allowed('/api/v1/contacts')).toEqual(['GET', 'HEAD', 'POST']);
    expect(allowed('/api/v1/contacts/')).toEqual(['GET', 'HEAD', 'POST']);
    expect(allowed('/api/v1/contacts/42')).toEqual(['PATCH']);
    expect(allowed('/board/any/thing')).toEqual(['GET', 'HEAD']);
  });

  it('are none for a path that only a page for everything else would answer', () => {
    for (const path of ['/', '/nowhere', '/api/v1/contacts/42/x', '/api/v1/openapi-json']) {
      expect(allowed(path)).toEqual([]);
    }
  });
});
