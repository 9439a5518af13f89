import { describe, expect, it } from 'vitest';
import { nextPath } from './sign-in-href.ts';

describe('where to go once signed in', () => {
  it('is the place the reader came from', () => {
    expect(nextPath('/inbox/42?search=a')).toBe('/inbox/42?search=a');
  });

  it('is never another website', () => {
    for (const next of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      '',
      '/\t/evil.example',
    ])
      expect(nextPath(next)).toBe('/');
  });
});
