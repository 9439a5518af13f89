import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { assertSecretKey, SecretKeyError } from './index.ts';

const problem = (value: string | undefined, production = true, variable?: string): unknown => {
  try {
    assertSecretKey(value, { production, ...(variable ? { variable } : {}) });
    return null;
  } catch (error) {
    return error;
  }
};

describe('assertSecretKey', () => {
  it('accepts random keys in their usual spellings', () => {
    for (let round = 0; round < 200; round += 1) {
      expect(problem(randomBytes(24).toString('base64'))).toBeNull();
      expect(problem(randomBytes(32).toString('base64url'))).toBeNull();
      expect(problem(randomBytes(16).toString('hex'))).toBeNull();
    }
  });

  it.each([undefined, '', 'short', 'x'.repeat(31)])(
    'refuses a missing or short key everywhere (%j)',
    (value) => {
      expect(problem(value, false)).toBeInstanceOf(SecretKeyError);
      expect(problem(value, true)).toBeInstanceOf(SecretKeyError);
    },
  );

  it.each([
    'changeme-changeme-changeme-changeme',
    'CHANGE_ME_please_9f8a7b6c5d4e3f2a1b0c',
    'a'.repeat(40),
    'abcdefgh'.repeat(5),
    'Kj8#mP2$'.repeat(4),
    '0123456789abcdef0123456789abcdef',
    '12345678901234567890123456789012',
    'abcdefghijklmnopqrstuvwxyz0123456789',
    'this-is-a-secret-this-is-a-SECRET-99',
    'super-secret-key-for-my-installation',
    'replace-this-with-a-long-random-text',
    'example-key-0f9e8d7c6b5a49382716',
  ])('refuses the known value %s in production, and only there', (value) => {
    expect(problem(value)).toBeInstanceOf(SecretKeyError);
    expect(problem(value, false)).toBeNull();
  });

  it('names the variable and never its value', () => {
    const value = 'changeme-4f1d-canary-4f1d-canary-4f1d';
    const error = problem(value, true, 'SECRET_KEY_PREVIOUS') as SecretKeyError;
    expect(error.message).toContain('SECRET_KEY_PREVIOUS');
    expect(error.variable).toBe('SECRET_KEY_PREVIOUS');
    expect(JSON.stringify(error) + error.stack).not.toContain('canary');
  });
});
